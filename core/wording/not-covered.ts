import type { NotCovered } from '../lookup/types.ts';
import type { Words } from './words.ts';

/** That a question is not covered, and what it is about instead, where that is known. Nothing is guessed. */
export function notCoveredWords(
  { otherTreatment }: Pick<NotCovered, 'otherTreatment'>,
  words: Words,
): { readonly title: string; readonly why: string } {
  const why = otherTreatment
    ? words.t('search.about_other', [otherTreatment])
    : words.t('search.not_covered_hint');
  return { title: words.t('search.not_covered'), why };
}
