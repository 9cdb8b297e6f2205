import browser from 'webextension-polyfill';
import type { Self } from './message-schema.ts';

/** The one way to the browser for the background and the extension's own pages; the content script does without. */
export { browser };

/** This extension, as the browser names it. */
export const thisExtension = (): Self => ({
  id: browser.runtime.id,
  base: browser.runtime.getURL(''),
});
