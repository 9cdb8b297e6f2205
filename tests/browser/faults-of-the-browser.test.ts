import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/start/build.ts';
import { startChromium } from './support/chromium-session.ts';
import { startFirefox } from './support/firefox-session.ts';
import { servePages } from './support/pages.ts';
import type { BrowserSession, Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll, visibleText } from './support/surface.ts';
import { copyOf } from './support/version.ts';

const ARTICLE = 'founding-sessions/page.html';
const UNRELATED = 'unrelated-knitting/page.html';
/** What Chromium lets an extension store, in bytes. */
const QUOTA = 10 * 1024 * 1024;

/** A browser with a copy of the extension, so that it can be made another version. */
function withCopy(
  name: 'Chromium' | 'Firefox',
  built: string,
  start: (extension: string) => Promise<BrowserSession>,
): void {
  describe(`what the browser does to the extension (${name})`, () => {
    let session: BrowserSession;
    let copy = '';
    beforeAll(async () => {
      copy = copyOf(built);
      session = await start(copy);
    });
    afterEach(() => expect(session.takeOutbound()).toEqual([]));
    afterAll(async () => {
      await session?.close();
      rmSync(copy, { recursive: true, force: true });
    });
    specs(name, () => session);
  });
}

function specs(name: 'Chromium' | 'Firefox', session: () => BrowserSession): void {
  const server = servePages();

  async function panelBeside(path: string): Promise<Surface> {
    await session().goto(server().url + path);
    return session().openPanel();
  }
  const goTo = (panel: Surface, address: string) =>
    panel.evaluate((to) => {
      window.location.hash = to;
    }, address);
  const stored = (panel: Surface, key: string): Promise<unknown> =>
    panel.evaluateText(`chrome.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`);
  const stop = () =>
    session()
      .stopBackground()
      .catch(() => {});

  // First: where a panel was open before, Chromium's tests get the popup of its window.
  it('is private: in such a window it works as in any other', async () => {
    const privately = await session().openPrivateWindow(`${server().url}${ARTICLE}`);
    const popup = await privately.openPopup();
    await showsAll(popup, ['This page is about microneedling', '3–6 sessions']);
    await privately.close();
  });

  it('stops the background before every step from the page to a plan, which is kept', async () => {
    await stop();
    const panel = await panelBeside(ARTICLE);
    await stop();
    await showsAll(panel, ['This page is about microneedling', 'Show on page']);
    await stop();
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['4–6 weeks apart', 'sources agree']);
    await stop();
    await goTo(panel, '#/plan');
    await showsAll(panel, ['Make my plan']);
    await stop();
    await fillDay(panel, '2026-03-01');
    await stop();
    await clickNamed(panel, /^Make my plan$/);
    await stop();
    await showsAll(panel, ['Next session', '4–6 weeks apart']);
    await stop();
    expect(await stored(panel, 'plan')).toMatchObject({
      course: { sessions: [{ day: '2026-03-01' }] },
    });
    expect(await stored(panel, 'plan-copy')).toEqual(await stored(panel, 'plan'));
  });

  it('closes a tab before it has answered: the panel tells of the one that is left', async () => {
    const panel = await panelBeside(UNRELATED);
    await goTo(panel, '#/');
    await showsAll(panel, ['not about microneedling']);
    for (const wait of [0, 20, 100, 300]) {
      await panel.evaluateText(`(async () => {
        const [before] = await chrome.tabs.query({ active: true, currentWindow: true });
        const { id } = await chrome.tabs.create({ url: ${JSON.stringify(server().url + ARTICLE)} });
        await new Promise((done) => setTimeout(done, ${wait}));
        await chrome.tabs.remove(id);
        await chrome.tabs.update(before.id, { active: true });
      })().then(() => 0)`);
      await showsAll(panel, ['not about microneedling', '3–6 sessions']);
      expect(await visibleText(panel)).not.toContain('This page is about microneedling');
    }
  });

  // A full store of Firefox's makes room for small things by itself, a moment later.
  it.runIf(name === 'Chromium')(
    'has no room left: nothing is changed, a sentence says so, and later there is room again',
    async () => {
      const panel = await panelBeside(UNRELATED);
      await goTo(panel, '#/plan');
      await showsAll(panel, ['Next session']);
      const before = await stored(panel, 'plan');
      await panel.evaluateText(`(async () => {
      // Random, for what repeats itself may be stored in less.
      const noise = (size) => Array.from({ length: Math.ceil(size / 32768) }, () =>
        String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32768)).map((each) => 32 + each % 90)),
      ).join('').slice(0, size);
      let at = 0;
      const fits = (size) =>
        chrome.storage.local.set({ ['filler' + at++]: noise(size) }).then(() => true, () => false);
      for (let size = ${QUOTA}; size >= 1; size = Math.floor(size / 2)) while (await fits(size));
    })().then(() => 0)`);
      await clickNamed(panel, /^Change: Time between sessions$/);
      await fill(panel, 'form input[type="number"]', '8');
      await fill(panel, 'form label:nth-of-type(2) input[type="number"]', '9');
      await clickNamed(panel, /^Save$/);
      await showsAll(panel, ['storage is full, so nothing was changed']);
      expect(await stored(panel, 'plan')).toEqual(before);
      await panel.evaluateText(`chrome.storage.local.get(null).then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler')))).then(() => 0)`);
      await clickNamed(panel, /^Save$/);
      await showsAll(panel, ['8–9 weeks apart']);
    },
  );

  it('has its clock set, and another time zone: the plan tells the days of both', async () => {
    const panel = await panelBeside(UNRELATED);
    await goTo(panel, '#/plan');
    await showsAll(panel, ['Next session']);
    const before = await stored(panel, 'plan');
    // Around the hours that clocks skip and show twice, and years off in both directions.
    for (const time of [
      '2026-03-29T00:59:30Z',
      '2026-10-25T00:59:30Z',
      '1999-01-01',
      '2099-12-31',
    ]) {
      await panel.evaluateText(`(() => {
        Date.now = () => Date.parse('${time}');
        document.dispatchEvent(new Event('visibilitychange'));
      })()`);
      await showsAll(panel, ['My plan', 'weeks apart']);
    }
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin']) {
      await session().travelTo(panel, zone);
      await showsAll(panel, ['My plan', 'weeks apart']);
    }
    expect(await stored(panel, 'plan')).toEqual(before);
  });

  it('no longer lets it see sites: a sentence says so, until it may again', async () => {
    const panel = await panelBeside(UNRELATED);
    await goTo(panel, '#/');
    await session().allowSites(false);
    await session().goto(server().url + ARTICLE);
    await showsAll(panel, ['does not let Needlewise read this page', '3–6 sessions']);
    expect(await session().badge()).toBe('');
    await session().allowSites(true);
    await eventually(async () =>
      expect(
        await panel.evaluateText(`chrome.permissions.contains({ origins: ['http://*/*'] })`),
      ).toBe(true),
    );
    await session().goto(server().url + ARTICLE);
    await showsAll(panel, ['This page is about microneedling']);
  });

  it.each(['reloadExtension', 'updateExtension'] as const)(
    '%s with a page and the panel open: no page complains, and nothing is lost',
    async (startAnew) => {
      const before = await panelBeside(ARTICLE);
      await goTo(before, '#/');
      await showsAll(before, ['Show on page']);
      const plan = await stored(before, 'plan');
      // Firefox ends the old version's part in pages without a word, and it can't unmark any more.
      if (name === 'Chromium') await clickNamed(before, /^Mark all/);
      await session().takeComplaints();
      await session()[startAnew]();
      await eventually(async () => {
        const left = await session().page.evaluate(() => Reflect.get(CSS, 'highlights').size);
        expect(left).toBe(0);
      });
      // Firefox runs the new one in pages that are open; in others they are to be loaded again.
      const popup = await session().openPopup();
      await eventually(async () =>
        expect(await visibleText(popup)).toMatch(
          /This page is about microneedling|This page was open before Needlewise was/,
        ),
      );
      await session().goto(`${server().url + ARTICLE}#again`);
      await session().goto(server().url + UNRELATED);
      await session().goto(server().url + ARTICLE);
      const panel = await session().openPanel();
      await showsAll(panel, ['This page is about microneedling', 'Show on page']);
      expect(await stored(panel, 'plan')).toEqual(plan);
      await goTo(panel, '#/plan');
      await showsAll(panel, ['Next session', 'weeks apart']);
      expect(await session().takeComplaints()).toEqual([]);
    },
  );
}

const fill = (panel: Surface, selector: string, value: string): Promise<void> =>
  panel.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
const fillDay = (panel: Surface, day: string) => fill(panel, 'input[type="date"]', day);

const [chromium] = findBrowsers(['chromium', 'chrome', 'edge']);
const [firefox] = findBrowsers(['firefox']);

if (chromium) {
  const { path } = chromium;
  withCopy('Chromium', builtExtension('chrome'), (extension) => startChromium({ path, extension }));
} else it.skipIf(!process.env.CI)('needs Chromium', () => expect(chromium).toBeDefined());

if (firefox) {
  const { path } = firefox;
  withCopy('Firefox', builtExtension('firefox'), (extension) => startFirefox({ path, extension }));
} else it.skipIf(!process.env.CI)('needs Firefox', () => expect(firefox).toBeDefined());
