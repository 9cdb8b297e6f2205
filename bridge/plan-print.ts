import type { PageClaims } from '../core/plan/questions.ts';
import { browser } from './browser.ts';

const KEY = 'claims-to-print';
/** Marks a page of the extension that was opened to be printed. */
const FOR_PRINT = '?print=';

/**
 * Opens a place of the panel (`#/plan`) in a tab of its own, ready to be printed: a print dialog can't be
 * counted on in a side panel or a sidebar. What a page claims travels through session storage, which is never
 * written to disk. Rejects where the browser opens no tab.
 */
export async function openToPrint(address: string, claims: PageClaims | null): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: { id, claims } });
  await browser.tabs.create({
    url: browser.runtime.getURL(`sidepanel.html${FOR_PRINT}${id}${address}`),
  });
}

/** True on a page that was opened to be printed. */
export const isForPrint = (search: string): boolean => search.startsWith(FOR_PRINT);

/** The claims that this page was opened with; null where it has none. Never rejects. */
export async function claimsToPrint(search: string): Promise<PageClaims | null> {
  try {
    const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
    const left = Object(stored[KEY]) as { id?: unknown; claims?: PageClaims | null };
    return left.id === search.slice(FOR_PRINT.length) ? (left.claims ?? null) : null;
  } catch {
    return null;
  }
}
