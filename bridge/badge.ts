import { browser } from './browser.ts';
import type { PageState } from './page/page-state.ts';

/** The toolbar button's badge for one tab: a dot on a page about microneedling, nothing elsewhere. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const text = state.kind === 'about' ? '•' : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f6b62' });
  } catch {
    // The tab was closed while its page was being judged.
  }
}
