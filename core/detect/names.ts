import {
  BLOOD_FACIAL,
  COMPANION,
  count,
  type Line,
  NEEDLES,
  OTHER_NEEDLING,
  PATCH,
  SHORT,
  TREATMENT,
} from './terms.ts';

/**
 * The lists whose words name microneedling on this page, for some do so only in the right company.
 * @param lines all lines of the page
 * @param front how many of them are title, address, description and headings
 */
export function namingLists(lines: readonly Line[], front: number): readonly number[] {
  const words = lines.flat();
  // Microneedles on a page that keeps naming patches, vaccines and drug delivery are another subject.
  const patches = count(words, PATCH) + count(lines.slice(0, front).flat(), PATCH);
  const names = [TREATMENT];
  if (patches < 2 || patches * 4 < count(words, NEEDLES)) names.push(NEEDLES);
  if (count(words, COMPANION)) names.push(BLOOD_FACIAL);
  // "Needling" is short for it on a page that says it in full, unless another needling is meant.
  if (count(words, ...names) && !count(words, OTHER_NEEDLING)) names.push(SHORT);
  return names;
}
