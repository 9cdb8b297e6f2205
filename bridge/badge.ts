import type { Answers } from '../core/guidance/answers.ts';
import { askPage } from './ask-page.ts';
import { browser } from './browser.ts';
import { Pace } from './pace.ts';
import type { PageState } from './page/page-state.ts';
import { outsideOnTab } from './page-report.ts';

const COLOUR = '#0f6b62';
const DOT = '•';

/** The latest turn of each tab whose page is being judged: an older one must not write over it. */
const turns = new Map<number, number>();
let lastTurn = 0;
/** A page tells whenever it is read that its address has changed, and would be read again for it without an end. */
const paces = new Map<number, Pace>();

/**
 * The toolbar button's badge for one tab. On a page about microneedling: a dot, then how many of its claims stand
 * outside the usual range, where any does. Nothing on other pages.
 */
export async function showBadge(tabId: number, state: PageState, answers: Answers): Promise<void> {
  const turn = ++lastTurn;
  turns.set(tabId, turn);
  try {
    await setBadge(tabId, state.kind === 'about' ? DOT : '');
    if (state.kind !== 'about') return;
    const isLatest = () => turns.get(tabId) === turn;
    const pace = paces.get(tabId) ?? new Pace();
    paces.set(tabId, pace);
    await new Promise((done) => setTimeout(done, pace.wait));
    if (!isLatest()) return;
    pace.mark();
    const outside = await outsideOnTab(tabId, answers);
    if (isLatest() && outside > 0) await setBadge(tabId, String(outside));
  } finally {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  }
}

/** Forgets a tab that was closed. */
export function forgetBadge(tabId: number): void {
  paces.delete(tabId);
}

/** Has every page look again at itself, and tell what it shows by itself where that is no longer the same. */
export async function refreshBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id && askPage(id, { type: 'describe-page' })));
}

async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed while its page was being judged.
  }
}
