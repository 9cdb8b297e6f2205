import type { Claim } from '../../data/facts.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';
import { hull, type Interval, isUnbounded, overlaps } from '../quantity/interval.ts';
import { needleLength } from './depth.ts';
import type { FactIndex } from './fact-index.ts';
import { sellsTreatment } from './filters.ts';
import { guidance as compute, concernsOn } from './guidance.ts';
import { type Figure, figureOf, type Observation, observationsIn } from './observations.ts';
import { chanceOfSplit, isLower } from './rank-test.ts';
import { MIN_SIDE, MOST_CHANCE } from './thresholds.ts';
import type { Guidance } from './types.ts';
import { usualRange } from './usual-range.ts';

/** One side of a difference: how many sources, and what they say. */
export interface Side {
  readonly sources: number;
  readonly figure: Figure;
}

/** Two kinds of source that say different things, more so than chance would part them. */
export type Split = {
  readonly one: Side;
  readonly others: Side;
  /** Where `one` stands against `others`. */
  readonly direction: 'below' | 'above';
  /** How often chance alone would bring it about. */
  readonly chance: number;
} & (
  | { readonly kind: 'sellers' }
  /** `one` came out in this year or before. */
  | { readonly kind: 'age'; readonly upTo: number }
  /** `one` uses needles of this length (millimetres) or shorter. */
  | { readonly kind: 'depth'; readonly upTo: number }
  /** `others` speak of another concern than the answer. */
  | { readonly kind: 'concern'; readonly concern: ConcernId }
);

/** Figures that hold for a part only, so that they differ without contradicting the answer. */
export interface PartOnly {
  readonly kind: 'first-session' | 'depth-condition';
  readonly figure: Interval;
  readonly direction: 'below' | 'above';
  readonly claims: readonly Claim[];
}

export type Reason = Split | PartOnly;

export const isPartOnly = (reason: Reason): reason is PartOnly =>
  reason.kind === 'first-session' || reason.kind === 'depth-condition';

/** More would be a list to search for a reason one likes. */
const MOST_REASONS = 3;

/**
 * What may explain that the sources of an answer differ, as far as it can be computed: first what no chance is
 * needed for (figures for a part only), then the differences between kinds of source that pass MOST_CHANCE with
 * everything tried on this answer counted (Holm's method), the least likely by chance first. Mostly empty.
 */
export function whyTheyDiffer(index: FactIndex, guidance: Guidance): Reason[] {
  const observed = observationsIn(index, guidance);
  const tried = [
    ...bySeller(observed),
    ...byAge(observed),
    ...byDepth(index, guidance, observed),
    ...byConcern(index, guidance, observed),
  ].filter(({ one, others }) => one.length >= MIN_SIDE && others.length >= MIN_SIDE);
  const told = withoutChance(
    tried.map((trial) => ({
      ...trial,
      chance: chanceOfSplit(
        trial.one.map(({ says }) => says),
        trial.others.map(({ says }) => says),
      ),
    })),
  ).flatMap((trial) => splitOf(guidance, trial) ?? []);
  return [...partsOnly(guidance), ...told].slice(0, MOST_REASONS);
}

type Kind =
  | { readonly kind: 'sellers' }
  | { readonly kind: 'age' | 'depth'; readonly upTo: number }
  | { readonly kind: 'concern'; readonly concern: ConcernId };

interface Trial {
  readonly by: Kind;
  readonly one: readonly Observation[];
  readonly others: readonly Observation[];
}
interface TriedTrial extends Trial {
  readonly chance: number;
}

/** Holm's method: the smallest chance must pass a share of the threshold, the next a larger one, until one fails. */
function withoutChance(trials: readonly TriedTrial[]): TriedTrial[] {
  const ordered = trials.toSorted((a, b) => a.chance - b.chance);
  const failing = ordered.findIndex(
    ({ chance }, position) => chance > MOST_CHANCE / (ordered.length - position),
  );
  return failing < 0 ? ordered : ordered.slice(0, failing);
}

/** Null where the figures of the two sides, as they would be shown, do not differ the way the test says. */
function splitOf(guidance: Guidance, { by, one, others, chance }: TriedTrial): Split | null {
  const [own, other] = [figureOf(guidance, one), figureOf(guidance, others)];
  if (!own || !other) return null;
  const direction = directionOf(guidance, own, other);
  if (!direction) return null;
  return {
    ...by,
    one: { sources: one.length, figure: own },
    others: { sources: others.length, figure: other },
    direction,
    chance,
  };
}

function directionOf(guidance: Guidance, own: Figure, other: Figure): 'below' | 'above' | null {
  if (own.kind === 'quantity' && other.kind === 'quantity') {
    if (isLower(own.usual, other.usual)) return 'below';
    return isLower(other.usual, own.usual) ? 'above' : null;
  }
  if (own.kind !== 'stance' || other.kind !== 'stance' || own.stance === other.stance) return null;
  if (guidance.kind !== 'stance') return null;
  const order = guidance.positions.map(({ stance }) => stance);
  return order.indexOf(own.stance) < order.indexOf(other.stance) ? 'below' : 'above';
}

const trial = (
  by: Kind,
  observed: readonly Observation[],
  belongs: (observation: Observation) => boolean,
): Trial => ({
  by,
  one: observed.filter(belongs),
  others: observed.filter((observation) => !belongs(observation)),
});

const bySeller = (observed: readonly Observation[]): Trial[] => [
  trial({ kind: 'sellers' }, observed, ({ source }) => sellsTreatment(source)),
];

/** Undated sources abstain. */
function byAge(observed: readonly Observation[]): Trial[] {
  const year = ({ source }: Observation): number | null =>
    source.published === null ? null : Number(source.published.slice(0, 4));
  return halves(observed, year, 'age');
}

/** Sources that name no needle length abstain; for the length itself it would be no reason. */
function byDepth(index: FactIndex, { topic }: Guidance, observed: readonly Observation[]): Trial[] {
  if (topic === 'needle-depth') return [];
  return halves(observed, ({ source }) => needleLength(index, source.id), 'depth');
}

/** Parts what has a value as evenly as its values allow, once: to look for the best cut would find one in anything. */
function halves(
  observed: readonly Observation[],
  measure: (observation: Observation) => number | null,
  kind: 'age' | 'depth',
): Trial[] {
  const valued = observed.filter((observation) => measure(observation) !== null);
  const value = (observation: Observation): number => measure(observation) ?? 0;
  const distinct = [...new Set(valued.map(value))].toSorted((a, b) => a - b).slice(0, -1);
  const cuts = distinct.map((upTo) =>
    trial({ kind, upTo }, valued, (observation) => value(observation) <= upTo),
  );
  const gap = ({ one, others }: Trial): number => Math.abs(one.length - others.length);
  return cuts.toSorted((a, b) => gap(a) - gap(b)).slice(0, 1);
}

/** The answer's own concern against each other one that enough sources speak of. */
function byConcern(
  index: FactIndex,
  guidance: Guidance,
  observed: readonly Observation[],
): Trial[] {
  return concernsOn(index.facts, guidance.topic)
    .filter((concern) => concern !== guidance.concern)
    .flatMap((concern) => {
      const other = compute(index.facts, guidance.topic, concern);
      if (other.concern !== concern) return [];
      return [
        { by: { kind: 'concern', concern }, one: observed, others: observationsIn(index, other) },
      ];
    });
}

const FIRST_SESSION = /\b(?:first|one|single) (?:session|treatment)\b/i;
/** When a result first shows is counted from a session whatever the course, so the first one explains nothing there. */
const COUNTED_FROM_FIRST: ReadonlySet<TopicId> = new Set<TopicId>([
  'results-onset',
  'results-onset-sessions',
]);
const DEPTH = /\b(?:needles?|depth|deeper|mm|millimetres?)\b/i;

/**
 * Figures for a part that lie apart from the usual range, or, where nothing is usual, from the other figures given
 * under a condition: these explain a difference by themselves.
 */
function partsOnly(guidance: Guidance): PartOnly[] {
  if (guidance.kind !== 'quantity') return [];
  const conditional = guidance.asides
    .filter(({ why, claim }) => why === 'condition' && claim.concern === guidance.concern)
    .map(({ claim }) => claim)
    .filter(({ quantity }) => quantity && !quantity.vague && !isUnbounded(quantity));
  const firstSession = COUNTED_FROM_FIRST.has(guidance.topic)
    ? []
    : partOnly('first-session', FIRST_SESSION, guidance.usual, conditional);
  return [...firstSession, ...partOnly('depth-condition', DEPTH, guidance.usual, conditional)];
}

function partOnly(
  kind: PartOnly['kind'],
  words: RegExp,
  usual: Interval | null,
  conditional: readonly Claim[],
): PartOnly[] {
  const isPart = ({ condition }: Claim): boolean => words.test(condition ?? '');
  const rest = conditional.filter((claim) => !isPart(claim));
  const against = usual ?? (sourcesOf(rest) >= 2 ? usualRange(figuresOf(rest)) : null);
  if (!against) return [];
  const claims = conditional.filter(isPart);
  const apart = claims.filter(({ quantity }) => quantity && !overlaps(quantity, against));
  if (apart.length === 0) return [];
  const figure = hull(figuresOf(apart));
  if (overlaps(figure, against)) return [];
  return [{ kind, figure, direction: isLower(figure, against) ? 'below' : 'above', claims: apart }];
}

const figuresOf = (claims: readonly Claim[]): Interval[] =>
  claims.flatMap(({ quantity }) => quantity ?? []);

const sourcesOf = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ source }) => source)).size;
