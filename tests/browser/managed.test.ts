import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/start/build.ts';
import { startChromium } from './support/chromium-session.ts';
import { startFirefox } from './support/firefox-session.ts';
import { servePages } from './support/pages.ts';
import {
  canGiveChromiumPolicies,
  chromiumWithPolicy,
  firefoxPolicies,
  type Policy,
} from './support/policies.ts';
import type { BrowserSession } from './support/session.ts';
import { clickNamed, eventually, showsAll } from './support/surface.ts';

const POLICY: Policy = {
  detection: 'on-click',
  sitesLeftAlone: ['localhost'],
  toolbarButton: 'popups',
  protocol: {
    clinic: 'Example clinic',
    date: '2026-05-01',
    lines: [
      { topic: 'session-spacing', min: 42, max: 56, text: '<b>Book</b> at the front desk.' },
      { topic: 'spacing', min: 42 },
    ],
  },
};
const ABOUT = 'founding-how-often/page.html';

const [chromium] = findBrowsers(['chromium']);
const [firefox] = findBrowsers(['firefox']);

/** A browser with a real policy of an organisation, which it reads, checks and hands out by itself. */
function withPolicy(name: string, start: (folder: string) => Promise<BrowserSession>) {
  return (specs: (session: () => BrowserSession) => void) =>
    describe(`what an organisation has set (${name})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'needlewise-policy-'));
      let session: BrowserSession;
      beforeAll(async () => {
        session = await start(folder);
      });
      afterEach(() => expect(session.takeOutbound()).toEqual([]));
      afterAll(async () => {
        await session?.close();
        rmSync(folder, { recursive: true, force: true });
      });
      specs(() => session);
    });
}

const inFirefox = withPolicy('Firefox', (folder) =>
  startFirefox({
    path: firefox?.path ?? 'firefox',
    extension: builtExtension('firefox'),
    preferences: firefoxPolicies(folder, POLICY),
  }),
);
const inChromium = withPolicy('Chromium', (folder) => {
  const extension = builtExtension('chrome');
  const path = chromiumWithPolicy(folder, chromium?.path ?? 'chromium', extension, POLICY);
  return startChromium({ path, extension });
});

function specs(session: () => BrowserSession) {
  const server = servePages();

  it('is shown in the settings and can’t be changed there, and mistakes in it are named', async () => {
    await clickNamed(await session().openPopup(), /^Settings$/);
    const settings = await session().openedTab('options.html');
    await showsAll(settings, [
      'Set by your organisation',
      'protocol of Example clinic',
      'toolbarButton',
      'protocol.lines[1].topic',
      'localhost',
    ]);
    const radios = await settings.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
        ({ checked, disabled, parentElement }) => ({
          label: parentElement?.textContent ?? '',
          checked,
          disabled,
        }),
      ),
    );
    const named = (start: string) => radios.find(({ label }) => label.startsWith(start));
    expect(named('On every page')).toMatchObject({ checked: false, disabled: true });
    expect(named('Only when I click')).toMatchObject({ checked: true, disabled: true });
    expect(named('The popup')).toMatchObject({ checked: true, disabled: false });
  });

  it('keeps pages from being read by themselves, and its sites from being read at all', async () => {
    await session().goto(server().url + ABOUT);
    await showsAll(await session().openPopup(), ['reads a page only when you ask it to']);
    expect(await session().badge()).toBe('');
    await session().goto(server().url.replace('127.0.0.1', 'localhost') + ABOUT);
    const popup = await session().openPopup();
    await showsAll(popup, ['leaves localhost alone, as your organisation has set']);
    await eventually(async () => {
      const site = await popup.evaluate(() => {
        const { checked, disabled } =
          document.querySelector<HTMLInputElement>('[role=switch]') ?? {};
        return { checked, disabled };
      });
      expect(site).toEqual({ checked: true, disabled: true });
    });
  });

  it('has its own protocol on the card, beside what the sources say', async () => {
    const panel = await session().openPanel();
    await showsAll(panel, ['3–6 sessions']);
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['4–6 weeks apart', 'sources agree', 'Your clinic’s protocol']);
    await showsAll(panel, ['Example clinic', '6–8 weeks apart', '<b>Book</b> at the front desk.']);
  });
}

if (firefox) inFirefox(specs);
else it.skipIf(!process.env.CI)('needs Firefox', () => expect(firefox).toBeDefined());

if (chromium && canGiveChromiumPolicies()) inChromium(specs);
else it.skip('Chromium reads policies from /etc alone, and here it can’t be shown another one');
