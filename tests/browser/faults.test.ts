import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll } from './support/surface.ts';

const ARTICLE = 'founding-sessions/page.html';
const OTHER_ARTICLE = 'founding-how-often/page.html';
const UNRELATED = 'unrelated-knitting/page.html';

/** What is stored under a key, read in the extension's own page. */
const stored = (surface: Surface, key: string): Promise<unknown> =>
  surface.evaluateText(`chrome.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`);

inEachBrowser('a background that is stopped', (session) => {
  const server = servePages();

  it('comes back for the next page', async () => {
    await session().goto(server().url + ARTICLE);
    await eventually(async () => expect(await session().badge()).not.toBe(''));
    await session().stopBackground();
    await session().goto(server().url + UNRELATED);
    await session()
      .stopBackground()
      .catch(() => {});
    await session().goto(server().url + OTHER_ARTICLE);
    const popup = await session().openPopup();
    await showsAll(popup, ['This page is about microneedling', '3–6 sessions']);
  });

  it('loses nothing between popup, panel, answer and marks', async () => {
    const panel = await session().openPanel();
    await session()
      .stopBackground()
      .catch(() => {});
    await showsAll(panel, ['This page is about microneedling', 'Show on page']);
    await session()
      .stopBackground()
      .catch(() => {});
    await clickNamed(panel, /^Mark all/);
    await session()
      .stopBackground()
      .catch(() => {});
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['4–6 weeks apart', 'sources agree']);
  });
});

inEachBrowser('what is stored', (session) => {
  const server = servePages();

  /** The settings in the tab, and the panel beside them. */
  async function settings(): Promise<readonly [page: Surface, panel: Surface]> {
    await session().goto(server().url + UNRELATED);
    const panel = await session().openPanel();
    const base = await panel.evaluate(() => location.origin);
    await session().goto(`${base}/options.html`);
    await showsAll(session().page, ['Settings']);
    return [session().page, panel];
  }
  const choose = (page: Surface, label: string) =>
    page.evaluate((name) => {
      const labels = [...document.querySelectorAll('label')];
      labels.find(({ textContent }) => textContent?.startsWith(name))?.click();
    }, label);

  it('comes back from its last good copy when it is damaged, and the settings say so', async () => {
    const [page, panel] = await settings();
    await choose(page, 'Only when I click');
    await eventually(async () => {
      expect(await stored(panel, 'preferences-copy')).toMatchObject({ detection: 'on-click' });
    });
    await session().page.evaluateText(
      `chrome.storage.local.set({ preferences: { detection: 42 } }).then(() => 0)`,
    );
    await eventually(async () => {
      expect(await stored(panel, 'preferences')).toMatchObject({ detection: 'on-click' });
    });
    await choose(page, 'On every page');
    await eventually(async () => {
      expect(await stored(panel, 'preferences')).toMatchObject({ detection: 'always' });
    });
  });

  it('waits for another window that is storing, and builds on what that one has stored', async () => {
    const [page, panel] = await settings();
    await panel.evaluateText(`(() => {
      window.storing = new Promise((done) => { window.finish = done; });
      void navigator.locks.request('needlewise:preferences', () => window.storing);
    })()`);
    await choose(page, 'Dark');
    await panel.evaluateText(`chrome.storage.local.get('preferences').then(({ preferences }) =>
      chrome.storage.local.set({ preferences: { ...preferences, sitesLeftAlone: ['a.example'], version: 1 } })
    ).then(() => 0)`);
    expect(await stored(panel, 'preferences')).not.toMatchObject({ theme: 'dark' });
    await panel.evaluateText('void window.finish()');
    await eventually(async () => {
      expect(await stored(panel, 'preferences')).toMatchObject({
        theme: 'dark',
        sitesLeftAlone: ['a.example'],
      });
    });
  });

  it('by a newer version is never written over, and the settings say why', async () => {
    const [, panel] = await settings();
    const newer = { theme: 'dark', later: true, version: 99 };
    await panel.evaluateText(
      `chrome.storage.local.set({ preferences: ${JSON.stringify(newer)} }).then(() => 0)`,
    );
    const [page] = await settings();
    await showsAll(page, ['A newer Needlewise stored your settings']);
    await choose(page, 'Light');
    await showsAll(page, ['A newer Needlewise stored your settings']);
    expect(await stored(panel, 'preferences')).toEqual(newer);
  });
});
