/** The one way to the browser for the background and the extension's own pages; the content script does without. */
export { default as browser } from 'webextension-polyfill';
