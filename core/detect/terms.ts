import {
  bloodFacials,
  companionWords,
  needleNames,
  shortNames,
  stems,
  treatmentNames,
} from '../../data/detection/microneedling.ts';
import { otherNeedling, patchWords } from '../../data/detection/near-misses.ts';
import { otherTreatments } from '../../data/detection/other-treatments.ts';

/** The word lists, by their place in a tally. Where words overlap, the one that begins first is counted. */
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

/** A line end, or one group a list; branches are short and don't repeat: time grows with the text alone. */
const WORDS = new RegExp(`\\n|\\b(?:${LISTS.map(toGroup).join('|')})`, 'g');

function toGroup(list: string): string {
  const branches = list
    .replaceAll('(', '(?:')
    .replaceAll('.', 's?\\b')
    .replaceAll(' ', ' ?')
    .replaceAll('\n', '|');
  return `(${branches})`;
}

/** Whether folded text may name microneedling at all; where not, no list needs counting. */
export const mayName = (folded: string): boolean => stems.test(folded);

/** How often the words of each list occur in a line. */
export type Tally = readonly number[];

/** Counts the words of every list in folded text, line by line. */
export function tallyLines(folded: string): Tally[] {
  const none = () => LISTS.map(() => 0);
  let counts = none();
  const lines = [counts];
  for (const [, ...groups] of folded.matchAll(WORDS)) {
    const list = groups.findIndex(Boolean);
    if (list < 0) {
      counts = none();
      lines.push(counts);
    } else counts[list] = (counts[list] ?? 0) + 1;
  }
  return lines;
}

/** How often words of a list occur in all these lines. */
export const total = (lines: readonly Tally[], list: number): number =>
  lines.reduce((sum, counts) => sum + (counts[list] ?? 0), 0);
