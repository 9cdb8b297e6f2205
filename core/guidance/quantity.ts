import type { Claim, SourceId } from '../../data/facts.ts';
import { contains, hull, type Interval, isUnbounded, overlaps } from '../quantity/interval.ts';
import { AGREEMENT_SHARE, COMMON_GROUND_SHARE } from './thresholds.ts';
import type { AgreementClass, QuantityPosition, Status } from './types.ts';
import { commonGround, usualRange } from './usual-range.ts';
import { votesBySource } from './votes.ts';

export interface QuantityTally {
  readonly status: Status;
  readonly usual: Interval | null;
  readonly voters: readonly SourceId[];
  readonly agree: number;
  readonly positions: readonly QuantityPosition[];
  /** Claims of sources that say "at least" and "up to" at once: together they leave both ends open. */
  readonly openBothWays: readonly Claim[];
}

interface Vote extends Interval {
  readonly source: SourceId;
  readonly claims: readonly Claim[];
}

/** Counts `claims` on one quantity topic, one vote per source: the hull of what that source says. */
export function tallyQuantity(claims: readonly Claim[]): QuantityTally {
  const votes = [...votesBySource(claims)].map(([source, own]): Vote => {
    const intervals = own.flatMap((claim) => claim.quantity ?? []);
    return { source, claims: own, ...hull(intervals) };
  });
  const counted = votes.filter((vote) => !isUnbounded(vote));
  const usual = usualRange(counted);
  const agreeing = usual ? counted.filter((vote) => overlaps(vote, usual)).length : 0;
  return {
    status: statusOf(counted, usual, agreeing),
    usual,
    voters: counted.map((vote) => vote.source),
    agree: agreeing,
    positions: positionsOf(counted, usual),
    openBothWays: votes.filter(isUnbounded).flatMap((vote) => vote.claims),
  };
}

/** Where `vote` stands against the usual range. Sharing even one value is overlapping. */
function classify(vote: Interval, usual: Interval): AgreementClass {
  if (contains(usual, vote)) return 'within';
  if (overlaps(vote, usual)) return 'overlapping';
  return (vote.max ?? Infinity) < (usual.min ?? -Infinity) ? 'below' : 'above';
}

function statusOf(votes: readonly Vote[], usual: Interval | null, agreeing: number): Status {
  if (votes.length === 0) return 'silent';
  if (votes.length === 1) return 'single-source';
  const agreed =
    usual !== null &&
    agreeing / votes.length >= AGREEMENT_SHARE &&
    commonGround(votes) / votes.length > COMMON_GROUND_SHARE;
  return agreed ? 'agreed' : 'disputed';
}

/** Sources that say the same share a position; positions run from the smallest figure to the largest. */
function positionsOf(votes: readonly Vote[], usual: Interval | null): QuantityPosition[] {
  const groups = Map.groupBy(votes, (vote) => `${vote.min}–${vote.max}`);
  return [...groups.values()]
    .map(
      (group): QuantityPosition => ({
        ...hull(group),
        agreement: usual && classify(hull(group), usual),
        sources: group.map((vote) => vote.source),
        claims: group.flatMap((vote) => vote.claims.map((claim) => claim.id)),
      }),
    )
    .toSorted(
      (a, b) =>
        (a.min ?? -Infinity) - (b.min ?? -Infinity) || (a.max ?? Infinity) - (b.max ?? Infinity),
    );
}
