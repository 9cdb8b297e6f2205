import type { SourceId } from '../../data/facts.ts';
import type {
  AgreementClass,
  Guidance,
  QuantityGuidance,
  QuantityPosition,
} from '../guidance/types.ts';
import { stanceWord, topicAnswer } from './answer.ts';
import type { Words } from './words.ts';

/** One position that differs from the answer given, in words, with every source that takes it. */
export interface Dissent {
  /** "Longer", "Fewer" …; null where there is no usual range to stand beside. */
  readonly direction: string | null;
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/**
 * Every position outside the answer given. Where a dispute lies inside the range (it only spans what sources say),
 * or no answer leads, these are all positions. Empty where none differs.
 */
export function dissents(guidance: Guidance, words: Words): Dissent[] {
  switch (guidance.kind) {
    case 'advice':
      return [];
    case 'stance':
      return guidance.positions
        .filter((position) => position.stance !== guidance.lead)
        .map(({ stance, sources }) => ({
          direction: null,
          says: stanceWord(stance, words),
          sources,
        }));
    case 'quantity':
      return outliers(guidance).map((position) => ({
        direction: isOutside(position) ? directionWord(position.agreement, guidance, words) : null,
        says: topicAnswer(guidance.topic, position, guidance.unit, words),
        sources: position.sources,
      }));
  }
}

function outliers({ positions, status }: QuantityGuidance): readonly QuantityPosition[] {
  const outside = positions.filter(isOutside);
  return outside.length === 0 && status === 'disputed' ? positions : outside;
}

type Outside = QuantityPosition & { readonly agreement: 'below' | 'above' };

const isOutside = (position: QuantityPosition): position is Outside =>
  position.agreement === 'below' || position.agreement === 'above';

/** Where a position stands against the usual range, in the words that fit its unit: "Longer", "Fewer", "Less". */
export function directionWord(
  agreement: AgreementClass,
  { unit }: Pick<QuantityGuidance, 'unit'>,
  words: Words,
): string {
  if (agreement === 'within' || agreement === 'overlapping') {
    return words.t(`agreement.${agreement}`);
  }
  if (unit === 'session') return words.t(`agreement.${agreement}_count`);
  const hasLength = unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'millimetre';
  return words.t(hasLength ? `agreement.${agreement}_length` : `agreement.${agreement}_amount`);
}
