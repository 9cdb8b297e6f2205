import {
  BLOOD_FACIAL,
  COMPANION,
  count,
  NEEDLES,
  OTHER_NEEDLING,
  PATCH,
  SHORT,
  TREATMENT,
} from './terms.ts';

/**
 * The word lists that name microneedling on this page, for some words do so only in the right company.
 * @param front title, address, description and headings, folded
 * @param page the front and the body, folded
 */
export function namesOn(front: string, page: string): readonly RegExp[] {
  const names = [TREATMENT];
  // Microneedles on a page that keeps naming patches, vaccines and drug delivery are another subject.
  const patches = count(page, PATCH) + count(front, PATCH);
  if (patches < 2 || patches * 4 < count(page, NEEDLES)) names.push(NEEDLES);
  if (count(page, COMPANION)) names.push(BLOOD_FACIAL);
  // "Needling" is short for it on a page that says it in full, unless another needling is meant.
  if (countAll(page, names) && !count(page, OTHER_NEEDLING)) names.push(SHORT);
  return names;
}

/** How often words of any of the lists occur in folded text. */
export const countAll = (folded: string, lists: readonly RegExp[]): number =>
  lists.reduce((sum, words) => sum + count(folded, words), 0);
