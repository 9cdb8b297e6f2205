import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowsers } from '../../../scripts/browsers/find-browser.ts';
import { builtExtension, targetFor } from '../../../scripts/start/build.ts';
import { startChromium } from './chromium-session.ts';
import { startFirefox } from './firefox-session.ts';
import type { BrowserSession, SessionOptions } from './session.ts';

interface TestBrowser {
  readonly name: string;
  readonly kinds: readonly BrowserKind[];
  readonly start: (options: SessionOptions) => Promise<BrowserSession>;
}

const TEST_BROWSERS: readonly TestBrowser[] = [
  { name: 'Chromium', kinds: ['chromium', 'chrome', 'edge'], start: startChromium },
  { name: 'Firefox', kinds: ['firefox'], start: startFirefox },
];

/**
 * The same specs in every browser, each with a browser of its own that has the built extension loaded.
 * Whatever a spec does, nothing may leave the machine. A browser that is not installed fails in CI, and elsewhere
 * leaves its specs skipped.
 */
export function inEachBrowser(about: string, specs: (session: () => BrowserSession) => void): void {
  for (const browser of TEST_BROWSERS) inBrowser(browser, about, specs);
}

/** The same in Chromium alone, for what is drawn otherwise in every browser. */
export const inChromium = only('Chromium');

/** The same in Firefox alone, for keys that tests of Chromium can't press: those of the browser itself. */
export const inFirefox = only('Firefox');

function only(name: string): typeof inEachBrowser {
  return (about, specs) => {
    for (const browser of TEST_BROWSERS)
      if (browser.name === name) inBrowser(browser, about, specs);
  };
}

function inBrowser(
  { name, kinds, start }: TestBrowser,
  about: string,
  specs: (session: () => BrowserSession) => void,
): void {
  const [installed] = findBrowsers(kinds);
  describe.skipIf(!installed && !process.env.CI)(`${about} (${name})`, () => {
    let session: BrowserSession;
    beforeAll(async () => {
      if (!installed) throw new Error(`${name} is not installed, and in CI it must be`);
      const extension = builtExtension(targetFor(installed.kind));
      session = await start({ path: installed.path, extension });
    });
    afterEach(() => expect(session.takeOutbound()).toEqual([]));
    afterAll(() => session?.close());

    specs(() => session);
  });
  if (!installed) it.skip(`${name} is not installed: install it to run "${about}" there`);
}
