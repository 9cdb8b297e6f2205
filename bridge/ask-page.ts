import { browser } from './browser.ts';
import type { DescribePage, ReadPage } from './page/page-messages.ts';

/** The answer of a tab's content script; null where there is none, so nobody is listening in that tab. */
export async function askPage<Reply>(
  tabId: number,
  message: DescribePage | ReadPage,
): Promise<Reply | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
