import { browser } from 'wxt/browser';
import { watchAddress } from '../bridge/page/address-watch.ts';
import { createRequestListener } from '../bridge/page/answer-requests.ts';
import { mayLook } from '../bridge/page/may-look.ts';
import { createPageWatch } from '../bridge/page/page-watch.ts';

/**
 * Runs in every page. Not one of WXT's own content scripts: their context announces itself to the page by an
 * event that carries the extension's id, and weighs half as much as all of this.
 */
const main = () => {
  const { runtime, storage } = browser;

  const watch = createPageWatch({
    page: document,
    address: location,
    mayLook: (host) => mayLook(host, storage.local),
    onChange: async (state) => {
      try {
        await runtime.sendMessage({ type: 'page-changed', state });
      } catch {
        // Nobody listens, or the extension is gone; the panel asks when it opens.
      }
    },
  });

  const look = () => {
    // An updated or removed extension leaves its scripts behind in open pages, without a runtime.
    if (browser.runtime?.id) void watch.describe();
    else stop();
  };
  // The browser's own Navigation object is missing in Firefox before 147.
  const navigation = globalThis.navigation as Navigation | undefined;
  const stop = watchAddress(location, navigation, watch.startAnew, look);
  runtime.onMessage.addListener(createRequestListener(watch, runtime.id));
  look();
};

export default { main };
