import {
  BLOOD_FACIAL,
  COMPANION,
  count,
  NEEDLES,
  OTHER_NEEDLING,
  PATCH,
  SHORT,
  TREATMENT,
  type Words,
} from './terms.ts';

/**
 * The lists whose words name microneedling on this page, for some do so only in the right company.
 * @param words all words of the page
 * @param front those of title, address, description and headings
 */
export function namingLists(words: Words, front: Words): readonly number[] {
  // Microneedles on a page that keeps naming patches, vaccines and drug delivery are another subject.
  const patches = count(words, PATCH) + count(front, PATCH);
  const names = [TREATMENT];
  if (patches < 2 || patches * 4 < count(words, NEEDLES)) names.push(NEEDLES);
  if (count(words, COMPANION)) names.push(BLOOD_FACIAL);
  // "Needling" is short for it on a page that says it in full, unless another needling is meant.
  if (count(words, ...names) && !count(words, OTHER_NEEDLING)) names.push(SHORT);
  return names;
}
