import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { type ExpectedPage, savedPages, servePages } from './support/pages.ts';
import type { Surface } from './support/session.ts';
import { eventually, showsAll } from './support/surface.ts';

const SAYS: Readonly<Record<ExpectedPage['label'], string>> = {
  about: 'This page is about microneedling',
  passing: 'mentions microneedling in passing',
  unrelated: 'is not about microneedling',
};

inEachBrowser('telling pages apart', (session) => {
  const server = servePages();

  async function isTold(panel: Surface, label: ExpectedPage['label']): Promise<void> {
    await showsAll(panel, [SAYS[label]]);
    await eventually(async () => expect((await session().badge()) !== '').toBe(label === 'about'));
  }

  it.each(savedPages())('$path is $expected.label', async ({ path, expected }) => {
    await session().goto(server().url + path);
    const panel = await session().openPanel();
    await isTold(panel, expected.label);
    for (const [selector, label] of Object.entries(expected.afterClick ?? {})) {
      await session().page.evaluate((clicked) => {
        document.querySelector<HTMLElement>(clicked)?.click();
      }, selector);
      await isTold(panel, label);
    }
  });

  it('leaves no mark in a page', async () => {
    await session().goto(`${server().url}founding-sessions/page.html`);
    const before = await session().page.evaluate(() => document.documentElement.outerHTML);
    const panel = await session().openPanel();
    await isTold(panel, 'about');
    const after = await session().page.evaluate(() => document.documentElement.outerHTML);
    expect(after).toBe(before);
  });
});
