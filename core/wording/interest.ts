import type { Source } from '../../data/facts.ts';
import { sellsTreatment } from '../guidance/filters.ts';
import { messageKey, type Words } from './words.ts';

/** Who benefits: a clinic or a maker of devices sells the treatment, and so do a society's members, said or not. */
export function interestWords(source: Source, words: Words): string {
  if (source.tier === 'professional-society' && sellsTreatment(source)) {
    return words.t('interests.members_sell');
  }
  return sellsTreatment(source)
    ? words.t('interests.sells_the_treatment')
    : words.t(`interests.${messageKey(source.conflict_of_interest)}`);
}
