import { createRequestListener } from '../bridge/page/answer-requests.ts';
import { keepLooking } from '../bridge/page/looks.ts';
import { markOverPort } from '../bridge/page/marks.ts';
import { mayLook } from '../bridge/page/may-look.ts';
import { createPageWatch } from '../bridge/page/page-watch.ts';

/** Every browser has the extension's world under this name, and in it no page can put anything else there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Runs in every page. Not one of WXT's own content scripts: their context announces itself to the page by an
 * event that carries the extension's id, and weighs half as much as all of this.
 */
export const main = () => {
  const { runtime, storage } = chrome;

  const watch = createPageWatch(
    document,
    location,
    (host) => mayLook(host, storage),
    (signs) => runtime.sendMessage(signs),
    // Nobody may be listening; the panel asks when it opens.
    (state) => runtime.sendMessage({ type: 'page-changed', state }).catch(() => {}),
  );

  runtime.onMessage.addListener(createRequestListener(watch));
  runtime.onConnect.addListener((port) => markOverPort(document, port));
  // The browser's own Navigation object is missing in Firefox before 147.
  const navigation = globalThis.navigation as Navigation | undefined;
  // An updated or removed extension leaves its scripts behind in open pages, without a runtime: they look no more.
  keepLooking(location, navigation, async () => !!chrome.runtime?.id && watch.look());
};

export default { main };
