import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { type PageFate, savedPages, servePages } from './support/pages.ts';
import { eventually, showsAll } from './support/surface.ts';

const SAYS: Readonly<Record<PageFate, string>> = {
  about: 'This page is about microneedling',
  passing: 'mentions microneedling in passing',
  unrelated: 'is not about microneedling',
  unreadable: 'can’t be read',
};

inEachBrowser('telling pages apart', (session) => {
  const server = servePages();

  it.each(savedPages())('$path is $fate', async ({ path, fate, afterClick }) => {
    await session().goto(server().url + path);
    const popup = await session().openPopup();
    await showsAll(popup, [SAYS[fate]]);
    for (const [selector, next] of afterClick) {
      await session().page.evaluate((clicked) => {
        document.querySelector<HTMLElement>(clicked)?.click();
      }, selector);
      await showsAll(popup, [SAYS[next]]);
    }
  });

  it.each(savedPages('about-'))('the badge marks $path', async ({ path }) => {
    await session().goto(server().url + path);
    await eventually(async () => expect(await session().badge()).not.toBe(''));
  });

  it.each(savedPages('unrelated-'))('no badge on $path', async ({ path }) => {
    await session().goto(server().url + path);
    await showsAll(await session().openPopup(), [SAYS.unrelated]);
    expect(await session().badge()).toBe('');
  });

  it('leaves no mark in a page', async () => {
    await session().goto(`${server().url}founding-sessions/page.html`);
    const before = await session().page.evaluate(() => document.documentElement.outerHTML);
    await showsAll(await session().openPanel(), [SAYS.about]);
    const after = await session().page.evaluate(() => document.documentElement.outerHTML);
    expect(after).toBe(before);
  });
});
