import { describe, expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { savedPages, seedPages, servePages } from './support/pages.ts';
import { clickNamed, eventually, showsAll, visibleText } from './support/surface.ts';

const FOUNDING = [...savedPages('founding-'), ...seedPages()];
const UNRELATED = 'unrelated-knitting/page.html';
const ABOUT_IT = 'This page is about microneedling';

inEachBrowser('guidance beside a page', (session) => {
  const server = servePages();

  describe.each(FOUNDING)('$path', ({ path }) => {
    it('is told apart by the badge', async () => {
      await session().goto(server().url + path);
      await eventually(async () => expect(await session().badge()).not.toBe(''));
    });

    it('has the essentials in the popup', async () => {
      const popup = await session().openPopup();
      await showsAll(popup, [ABOUT_IT, '3–6 sessions', '4–6 weeks', 'After 24 hours']);
    });

    it('has the whole product beside it, opened from the toolbar', async () => {
      const panel = await session().openPanel();
      await showsAll(panel, [ABOUT_IT, '3–6 sessions', '4–6 weeks apart']);
      await showsAll(panel, ['After a session', 'Make-up', 'After 24 hours', 'sources agree']);
    });
  });

  it('opens at its top, ready for a question', async () => {
    const panel = await session().openPanel();
    await showsAll(panel, ['3–6 sessions']);
    await eventually(async () => {
      const focused = await panel.evaluate(() => document.activeElement?.getAttribute('role'));
      expect(focused).toBe('combobox');
    });
    expect(await panel.evaluate(() => window.scrollY)).toBe(0);
  });

  it('says so beside a page about something else, and still answers', async () => {
    const panel = await session().openPanel();
    await session().goto(server().url + UNRELATED);
    await eventually(async () => expect(await visibleText(panel)).not.toContain(ABOUT_IT));
    await showsAll(panel, ['not about microneedling', '3–6 sessions']);
    expect(await session().badge()).toBe('');
  });

  it('names who says otherwise about the time between sessions', async () => {
    const panel = await session().openPanel();
    await showsAll(panel, ['not about microneedling']);
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['4–6 weeks apart', 'sources agree']);
    await showsAll(panel, ['45 days', 'hinsdalespa.com', '8–12 weeks', 'Dermetics']);
  });

  it('asked the server for each page once, and for nothing else', () => {
    const asked = server().requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((request) => !request.endsWith('/favicon.ico'))).toEqual(
      [...FOUNDING.map(({ path }) => path), UNRELATED].map((path) => `GET /${path}`),
    );
  });
});
