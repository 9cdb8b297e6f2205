import { browser } from './browser.ts';
import { countIgnored } from './diagnostics.ts';
import { readOutcome } from './message-schema.ts';
import type { MarkOutcome, PagePlace } from './page/page-messages.ts';

/**
 * Marks words on the page in `tabId` and scrolls to the first of them; returns the way to unmark them. They are
 * unmarked, too, when this context goes away: the marks last as long as the port they were asked for by.
 * @param onOutcome told once how they were marked
 * @param onEnded told when the page unmarked them by itself, or went away, or has nobody who could mark
 */
export function markOnPage(
  tabId: number,
  places: readonly PagePlace[],
  onOutcome: (outcome: MarkOutcome) => void,
  onEnded: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  port.onMessage.addListener((message) => {
    const read = readOutcome(message);
    if ('content' in read) onOutcome(read.content);
    else countIgnored(read.ignored);
  });
  port.onDisconnect.addListener(onEnded);
  port.postMessage(places);
  return () => port.disconnect();
}
