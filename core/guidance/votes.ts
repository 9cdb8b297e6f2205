import type { Claim, SourceId } from '../../data/facts.ts';
import { isUnbounded } from '../quantity/interval.ts';
import type { Abstention, Aside } from './types.ts';

/** Why a claim has no vote, or null where it has one. */
function abstention(claim: Claim): Abstention | null {
  if (claim.unverified) return 'unverified';
  if (claim.condition !== undefined) return 'condition';
  if (claim.stance !== null) return null;
  if (!claim.quantity || claim.quantity.vague || isUnbounded(claim.quantity)) return 'no-figure';
  return null;
}

export const hasVote = (claim: Claim): boolean => abstention(claim) === null;

/** The claims that are shown without being counted, in the order given. */
export const asidesAmong = (claims: readonly Claim[]): Aside[] =>
  claims.flatMap((claim) => {
    const why = abstention(claim);
    return why ? [{ claim, why }] : [];
  });

/** The voting claims of each source, so that a source is counted once however often it speaks. */
export const votesBySource = (claims: readonly Claim[]): ReadonlyMap<SourceId, Claim[]> =>
  Map.groupBy(claims.filter(hasVote), (claim) => claim.source);
