import type { Claim } from '../../data/facts.ts';
import type { ConcernId, TopicId, Unit } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';
import type { AgreementClass, Guidance, StanceGuidance, Status } from './types.ts';

/** How many there are; a list of them has this too, so every guidance is a brief of itself. */
interface Counted {
  readonly length: number;
}

interface BriefBase {
  readonly topic: TopicId;
  readonly asked: ConcernId;
  readonly concern: ConcernId;
  readonly status: Status;
  readonly voters: Counted;
  readonly agree: number;
  /** One of each kind: a stance, with a condition or without. */
  readonly warnings: readonly Pick<Claim, 'stance' | 'condition'>[];
}
export interface BriefPosition extends Interval {
  readonly agreement: AgreementClass | null;
  readonly sources: Counted;
}
export interface QuantityBrief extends BriefBase {
  readonly kind: 'quantity';
  readonly unit: Unit;
  readonly usual: Interval | null;
  readonly positions: readonly BriefPosition[];
}
export interface StanceBrief extends BriefBase, Pick<StanceGuidance, 'lead' | 'leadBy'> {
  readonly kind: 'stance';
}
export interface AdviceBrief extends BriefBase {
  readonly kind: 'advice';
  /** The first one at most. */
  readonly statements: readonly Pick<Claim, 'statement'>[];
}
/**
 * What is needed of a guidance where an answer stands alone (a row, a line, a badge): figures and counts, without the
 * names and words of the sources. It stays small however many sources there are.
 */
export type Brief = QuantityBrief | StanceBrief | AdviceBrief;

/** `guidance` without names and words. Whatever is worded or judged from it is the same as from `guidance`. */
export function briefOf(guidance: Guidance): Brief {
  const { topic, asked, concern, status, agree } = guidance;
  const base = { topic, asked, concern, status, agree, voters: counted(guidance.voters) };
  const warnings = kindsOf(guidance.warnings);
  switch (guidance.kind) {
    case 'quantity': {
      const { kind, unit, usual } = guidance;
      const positions = guidance.positions.map(({ min, max, agreement, sources }) => ({
        min,
        max,
        agreement,
        sources: counted(sources),
      }));
      return { ...base, warnings, kind, unit, usual, positions };
    }
    case 'stance': {
      const { kind, lead, leadBy } = guidance;
      return { ...base, warnings, kind, lead, leadBy };
    }
    case 'advice': {
      const statements = guidance.statements.slice(0, 1).map(({ statement }) => ({ statement }));
      return { ...base, warnings, kind: 'advice', statements };
    }
  }
}

const counted = ({ length }: Counted): Counted => ({ length });

/** The first of each kind, since only the stance and whether there is a condition tell in a verdict. */
function kindsOf(warnings: readonly Claim[]): BriefBase['warnings'] {
  const kinds = Map.groupBy(warnings, ({ stance, condition }) => `${stance} ${!condition}`);
  return [...kinds.values()].flatMap(([first]) => {
    if (!first) return [];
    const { stance, condition } = first;
    return [{ stance, ...(condition !== undefined && { condition }) }];
  });
}
