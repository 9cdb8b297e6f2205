/** Stands in for webextension-polyfill, which refuses to load outside an extension. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The library's fake has no ports; this one leads to a page that says nothing and stays. */
const port = {
  onMessage: { addListener: () => {} },
  onDisconnect: { addListener: () => {} },
  postMessage: () => {},
  disconnect: () => {},
};
Object.assign(fakeBrowser.tabs, { connect: () => port });

export default fakeBrowser;
