import type { Facts } from '../data/facts.ts';
import { browser } from './browser.ts';
import type { PageState } from './page/page-state.ts';
import { reportOnTab } from './page-report.ts';

const COLOUR = '#0f6b62';
const DOT = '•';

/**
 * The toolbar button's badge for one tab. On a page about microneedling: a dot, then how many of its claims stand
 * outside the usual range, where any does. Nothing on other pages.
 */
export async function showBadge(tabId: number, state: PageState, facts: Facts): Promise<void> {
  if (state.kind !== 'about') return setBadge(tabId, '');
  await setBadge(tabId, DOT);
  const report = await reportOnTab(tabId, facts);
  if (report && report.outside > 0) await setBadge(tabId, String(report.outside));
}

async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed while its page was being judged.
  }
}
