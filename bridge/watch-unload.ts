import { browser } from './browser.ts';

/**
 * Calls `onUnload` once when the document that answers in `tabId` goes, as another is loaded in its place or its tab
 * is closed; a change of address within the document is none. Returns the way to stop. Call it only where a content
 * script has answered: where none is there to go, it is called at once.
 */
export function watchUnload(tabId: number, onUnload: () => void): () => void {
  // A port ends with the document, which no event of the browser's tells without a further permission.
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  port.onDisconnect.addListener(onUnload);
  return () => port.disconnect();
}
