import type { FactIndex } from '../../core/guidance/fact-index.ts';
import type { AgreementClass, QuantityGuidance } from '../../core/guidance/types.ts';
import type { Interval } from '../../core/quantity/interval.ts';
import { topicAnswer } from '../../core/wording/answer.ts';
import { directionWord } from '../../core/wording/disagreement.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import type { Source } from '../../data/facts.ts';
import { TIERS, type Tier } from '../../data/tiers.ts';

/** What one voting source says, drawn as one row. */
export interface StripRow {
  readonly source: Source;
  readonly interval: Interval;
  readonly agreement: AgreementClass | null;
  readonly label: string;
  /** The kind of source, in words. */
  readonly kind: string;
  /** "8–12 weeks apart". */
  readonly says: string;
  /** "Longer"; null where there is no usual range to stand beside. */
  readonly beside: string | null;
}

export interface StripGroup {
  readonly tier: Tier;
  readonly rows: readonly StripRow[];
}

/** One row for each voting source, grouped by tier, the more official first; within a tier from low to high. */
export function stripGroups(
  index: FactIndex,
  guidance: QuantityGuidance,
  words: Words,
): StripGroup[] {
  const rows = guidance.positions.flatMap((position) =>
    position.sources.map((id): StripRow => {
      const source = index.source(id);
      return {
        source,
        interval: position,
        agreement: position.agreement,
        label: sourceLabel(source),
        kind: words.t(`tiers.${messageKey(source.tier)}`),
        says: topicAnswer(guidance.topic, position, guidance.unit, words),
        beside: position.agreement && directionWord(position.agreement, guidance, words),
      };
    }),
  );
  const byTier = Map.groupBy(rows, ({ source }) => source.tier);
  return TIERS.flatMap((tier) => {
    const own = byTier.get(tier);
    return own ? [{ tier, rows: own }] : [];
  });
}

export const agrees = (agreement: AgreementClass | null): boolean =>
  agreement === 'within' || agreement === 'overlapping';
