import {
  BLOOD_FACIAL,
  COMPANION,
  NEEDLES,
  OTHER_NEEDLING,
  OTHER_TREATMENT,
  PATCH,
  SHORT,
  type Tally,
  TREATMENT,
  total,
} from './terms.ts';

/** How often a line names microneedling, and how often other treatments. */
export interface Naming {
  readonly named: number;
  readonly others: number;
}

/**
 * What each line of a page names, for some words name microneedling only in the right company.
 * @param lines all lines of the page
 * @param front how many of them are title, address, description and headings
 */
export function readNames(lines: readonly Tally[], front: number): Naming[] {
  const has = (list: number): number => total(lines, list);
  // Microneedles on a page that keeps naming patches, vaccines and drug delivery are another subject.
  const patches = has(PATCH) + total(lines.slice(0, front), PATCH);
  const names = [TREATMENT];
  if (patches < 2 || patches * 4 < has(NEEDLES)) names.push(NEEDLES);
  if (has(COMPANION)) names.push(BLOOD_FACIAL);
  // "Needling" is short for it on a page that says it in full, unless another needling is meant.
  if (names.some(has) && !has(OTHER_NEEDLING)) names.push(SHORT);
  return lines.map((line) => ({
    named: names.reduce((sum, list) => sum + (line[list] ?? 0), 0),
    others: line[OTHER_TREATMENT] ?? 0,
  }));
}
