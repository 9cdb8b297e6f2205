import {
  bloodFacials,
  companionWords,
  needleNames,
  shortNames,
  treatmentNames,
} from '../../data/detection/microneedling.ts';
import { otherNeedling, patchWords } from '../../data/detection/near-misses.ts';
import { otherTreatments } from '../../data/detection/other-treatments.ts';

/** The word lists, by the number that stands for each. Where words overlap, the one that begins first is counted. */
const LISTS = [
  treatmentNames,
  needleNames,
  bloodFacials,
  shortNames,
  companionWords,
  patchWords,
  otherNeedling,
  otherTreatments,
];
export const TREATMENT = 0;
export const NEEDLES = 1;
export const BLOOD_FACIAL = 2;
export const SHORT = 3;
export const COMPANION = 4;
export const PATCH = 5;
export const OTHER_NEEDLING = 6;
export const OTHER_TREATMENT = 7;

/** One group a list; branches are short and don't repeat: time grows with the text alone. */
const WORDS = new RegExp(`\\b(?:${LISTS.map(toGroup).join('|')})`, 'g');

function toGroup(list: string): string {
  const branches = list
    .replaceAll('(', '(?:')
    .replaceAll('.', 's?\\b')
    .replaceAll(' ', ' ?')
    .replaceAll('\n', '|');
  return `(${branches})`;
}

/** Words of the lists in their order, each as the number of its list. */
export type Words = readonly number[];

/** Finds the words of every list in a line of folded text. */
export const readLine = (folded: string): Words =>
  [...folded.matchAll(WORDS)].map(([, ...groups]) => groups.findIndex(Boolean));

/** How many of these words are on one of the lists. */
export const count = (words: Words, ...lists: readonly number[]): number =>
  words.filter((word) => lists.includes(word)).length;
