import { readClaims } from '../core/claims/read-claims.ts';
import { type PageReport, reportOn } from '../core/verdict/page-report.ts';
import type { Facts } from '../data/facts.ts';
import { askPage } from './ask-page.ts';
import type { PageReading } from './page/page-messages.ts';
import { toTextBlocks } from './page/text-blocks.ts';

/**
 * Reads the page in `tabId` and judges its claims, in this process: the page only hands over its text once. Null
 * where no content script answers. A page may answer anything, so what it hands over is treated as text alone.
 */
export async function reportOnTab(tabId: number, facts: Facts): Promise<PageReport | null> {
  const reading = await askPage<PageReading>(tabId, { type: 'read-page' });
  return reading && reportOnReading(reading, facts);
}

/** Judges what a content script handed over. */
export function reportOnReading(reading: PageReading, facts: Facts): PageReport {
  return reportOn(facts, readClaims(toTextBlocks(reading.blocks)), reading.stoppedEarly);
}
