import { readClaims } from '../core/claims/read-claims.ts';
import type { PageClaim } from '../core/claims/types.ts';
import type { Answers } from '../core/guidance/answers.ts';
import { countOutside, type PageReport, reportOn } from '../core/verdict/page-report.ts';
import type { Facts } from '../data/facts.ts';
import { askPage } from './ask-page.ts';
import type { PagePlace, TextReading } from './page/page-messages.ts';
import { createPlaceFinder } from './page/places.ts';
import { toTextBlocks } from './page/text-blocks.ts';

/** The report on a page that is open in a tab. */
export interface TabReport extends PageReport {
  /** Where the words of these claims stand on the page, in reading order. */
  readonly placesOf: (claims: readonly PageClaim[]) => readonly PagePlace[];
}

/**
 * Reads the page in `tabId` and judges its claims, in this process: the page only hands over its text once. Null
 * where no content script answers, or the reader's preferences keep the page from being read by itself.
 */
export async function reportOnTab(tabId: number, facts: Facts): Promise<TabReport | null> {
  const reading = await readTab(tabId);
  return reading && reportOnReading(reading, facts);
}

/** How many claims of the page in `tabId` stand outside the usual range; none where it is not read. */
export async function outsideOnTab(tabId: number, answers: Answers): Promise<number> {
  const reading = await readTab(tabId);
  return reading ? countOutside(answers, readClaims(toTextBlocks(reading.blocks))) : 0;
}

async function readTab(tabId: number): Promise<TextReading | null> {
  const reading = await askPage(tabId, { type: 'read-page' });
  return reading && 'blocks' in reading ? reading : null;
}

/** Judges what a content script handed over. */
export function reportOnReading(reading: TextReading, facts: Facts): TabReport {
  const texts = toTextBlocks(reading.blocks);
  const placeOf = createPlaceFinder(reading.blocks);
  return {
    ...reportOn(facts, readClaims(texts), reading.stoppedEarly),
    placesOf: (claims) =>
      claims
        .map(({ block, start, end }) => {
          const { source = -1, from = 0 } = texts[block] ?? {};
          return placeOf(source, from + start, from + end);
        })
        .filter((place) => place !== null)
        .sort(([, a], [, b]) => a - b),
  };
}
