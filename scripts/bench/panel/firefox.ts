import { FirefoxWindow } from '../../../tests/browser/support/firefox-window.ts';
import { launchFirefox } from '../../browsers/launch-firefox.ts';
import type { Opening } from './opening.ts';
import type { OpeningBrowser, SurfaceName } from './surfaces.ts';

const BROWSERS: Readonly<Record<SurfaceName, string>> = {
  panel: `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`,
  popup: `document.querySelector('browser.webextension-popup-browser')`,
};
/** Presses what opens the surface; answers when, on the machine's clock. */
const OPEN: Readonly<Record<SurfaceName, string>> = {
  panel: `const at = performance.timeOrigin + performance.now();
    SidebarController.show(args[0] + '-sidebar-action');
    return at;`,
  popup: `const at = performance.timeOrigin + performance.now();
    document.getElementById(args[0] + '-BAP').click();
    return at;`,
};
const CLOSE: Readonly<Record<SurfaceName, string>> = {
  panel: 'await SidebarController.hide();',
  // Again and again: a popup that is still being opened does not close.
  popup: `for (let open; (open = ${BROWSERS.popup}); ) {
    CustomizableUI.hidePanelForNode(open);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`,
};

/** Firefox with all `extensions` in it. Its clock is not made coarser, as it is for pages of the web. */
export async function openingsInFirefox(
  path: string,
  extensions: readonly string[],
): Promise<OpeningBrowser> {
  const [first = '', ...others] = extensions;
  const running = await launchFirefox({
    path,
    extension: first,
    headless: true,
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  const { marionette } = running;
  const window = new FirefoxWindow(marionette);
  const ids = [running.addonId];
  for (const folder of others) {
    const added = await marionette.send('Addon:Install', { path: folder, temporary: true });
    ids.push((added as { value: string }).value);
  }
  const widgets = ids.map((id) => id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'));
  for (const widget of widgets) {
    await window.chrome(
      `CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR)`,
      `${widget}-browser-action`,
    );
  }
  return {
    version: await window.chrome<string>(`return 'Firefox/' + Services.appinfo.version`),
    goto: (url) => window.goto(url),
    open: async (at, surface) => {
      const clicked = await window.chrome<number>(OPEN[surface], widgets[at]);
      const opening = await whenThere(window, surface);
      await window.chrome(CLOSE[surface]);
      return {
        ...opening,
        took: opening.painted - clicked,
        tookLive: opening.live - clicked,
      };
    },
    close: running.close,
  };
}

/**
 * When the frame after the first answer was over, in ms of the machine's clock: asked again and again, since Firefox
 * notes no first paint of a popup. The surface has a document that is replaced before it has its own, and a popup's is
 * moved into sight when it is there already, so that no question may stay open for long.
 */
const PAINTED = `(() => {
  const { dataset } = document.documentElement;
  if (!dataset.paintedAt && /\\d–\\d/.test(document.body?.innerText)) {
    dataset.paintedAt = 'soon';
    requestAnimationFrame(() => requestAnimationFrame(() => {
      dataset.paintedAt = performance.timeOrigin + performance.now();
    }));
  }
  return Number(dataset.paintedAt) || false;
})()`;

/** When it was found that nothing is left of what was drawn at build, asked again and again. */
const LIVE = `!document.getElementById('drawn-ahead') && performance.timeOrigin + performance.now()`;

async function whenThere(window: FirefoxWindow, surface: SurfaceName): Promise<Opening> {
  const shown = window.surface(BROWSERS[surface]);
  let painted: unknown = false;
  while (typeof painted !== 'number') {
    painted = await shown.evaluateText(PAINTED).catch(() => false);
  }
  let live: unknown = false;
  while (typeof live !== 'number') live = await shown.evaluateText(LIVE).catch(() => false);
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not an answer.
  const text = await shown.evaluate(() => document.body.innerText);
  return { painted, live: Math.max(painted, live), shift: null, text };
}
