import { FirefoxWindow } from '../../../tests/browser/support/firefox-window.ts';
import { launchFirefox } from '../../browsers/launch-firefox.ts';
import type { Load, Measured, PageBrowser } from './measured.ts';
import { FIGURES } from './self-timed.ts';

const TAB = 'gBrowser.selectedBrowser';

/** Firefox, whose scripts time themselves; its clock is not made coarser, as it is for pages of the web. */
export async function openFirefox(path: string, extension: string): Promise<PageBrowser> {
  const running = await launchFirefox({
    path,
    extension,
    headless: true,
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  const window = new FirefoxWindow(running.marionette);
  const version = await window.chrome<string>('return Services.appinfo.version');
  return {
    name: `Firefox ${version}`,
    measure: async ({ url, settle }: Load): Promise<Measured> => {
      await window.goto(url);
      await new Promise((resolve) => setTimeout(resolve, settle));
      const told = await window
        .surface(TAB)
        .evaluateText(`document.documentElement.dataset.${FIGURES}`);
      const { script, entries, late, longest } = JSON.parse(
        typeof told === 'string' ? told : '{"script":0,"entries":0,"late":0,"longest":0}',
      );
      return { script, entries, lateEntries: late, longest };
    },
    close: running.close,
  };
}
