import type { InstalledBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';

export interface OpenBrowser {
  /** Settles when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a window on `url`, with a throw-away profile and the extension loaded. */
export async function openBrowser(
  { kind, path }: InstalledBrowser,
  extension: string,
  url: string,
): Promise<OpenBrowser> {
  if (kind === 'firefox') {
    const firefox = await launchFirefox({ path, extension, headless: false });
    await firefox.marionette.send('WebDriver:Navigate', { url });
    return firefox;
  }
  const chromium = await launchChromium({ path, extension, headless: false });
  const [first] = await chromium.browser.pages();
  await (first ?? (await chromium.browser.newPage())).goto(url);
  return chromium;
}
