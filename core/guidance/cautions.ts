import type { Source } from '../../data/facts.ts';
import type { Tier } from '../../data/tiers.ts';
import { isAftercare } from '../../data/topics.ts';
import type { FactIndex } from './fact-index.ts';
import type { Guidance } from './types.ts';

/** What a careful reader should know of an answer before relying on it. */
export type Caution =
  /** Fewer than FEW_SOURCES voters. */
  | 'few-sources'
  /** Every voter is a clinic, a maker of devices or a blog. */
  | 'no-independent-source'
  /** A third of the voters or more wait longer than the range of an aftercare topic: it leans to the less careful. */
  | 'many-wait-longer'
  /** A warning body is more careful than most sources, and the answer follows it. */
  | 'warning-outranks';

const FEW_SOURCES = 3;
const MANY = 1 / 3;
const INTERESTED_TIERS: ReadonlySet<Tier> = new Set<Tier>(['device-maker', 'clinic', 'blog']);

/** The cautions that hold for an answer; none for advice, which is not counted, or where nobody votes. */
export function cautionsFor(index: FactIndex, guidance: Guidance): Caution[] {
  if (guidance.kind === 'advice' || guidance.voters.length === 0) return [];
  const voters = guidance.voters.map((id): Source => index.source(id));
  const cautions: Caution[] = [];
  if (guidance.kind === 'stance' && guidance.leadBy === 'warning')
    cautions.push('warning-outranks');
  if (manyWaitLonger(guidance)) cautions.push('many-wait-longer');
  if (voters.length < FEW_SOURCES) cautions.push('few-sources');
  if (voters.every((source) => INTERESTED_TIERS.has(source.tier))) {
    cautions.push('no-independent-source');
  }
  return cautions;
}

function manyWaitLonger(guidance: Guidance): boolean {
  if (guidance.kind !== 'quantity' || !isAftercare(guidance.topic)) return false;
  const longer = guidance.positions
    .filter(({ agreement }) => agreement === 'above')
    .flatMap(({ sources }) => sources);
  return longer.length / guidance.voters.length >= MANY;
}
