import {
  bloodFacials,
  companionWords,
  needleNames,
  shortNames,
  treatmentNames,
} from '../../data/detection/microneedling.ts';
import { otherNeedling, patchWords } from '../../data/detection/near-misses.ts';
import { otherTreatments } from '../../data/detection/other-treatments.ts';

/** One alternation of short branches without repetition: time grows with the text alone. */
function pattern(terms: readonly string[]): RegExp {
  const branches = terms.map((term) => `${term}s?\\b`.replace('*s?\\b', '').replaceAll(' ', ' ?'));
  return new RegExp(`\\b(?:${branches.join('|')})`, 'g');
}

/** The words detection counts, for folded text. */
export const TREATMENT = pattern(treatmentNames);
export const SHORT = pattern(shortNames);
export const BLOOD_FACIAL = pattern(bloodFacials);
export const NEEDLES = pattern(needleNames);
export const COMPANION = pattern(companionWords);
export const PATCH = pattern(patchWords);
export const OTHER_NEEDLING = pattern(otherNeedling);
export const OTHER_TREATMENT = pattern(otherTreatments);

/** How often words of a list occur in folded text. */
export const count = (folded: string, words: RegExp): number => folded.match(words)?.length ?? 0;
