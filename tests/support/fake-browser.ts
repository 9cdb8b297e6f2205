/** Stands in for webextension-polyfill, which refuses to load outside an extension. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
