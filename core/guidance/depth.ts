import type { SourceId } from '../../data/facts.ts';
import type { FactIndex } from './fact-index.ts';
import { hasVote } from './votes.ts';

/**
 * The needle length a source speaks of, in millimetres: the middle of what its unconditional claims span; null where
 * it names none. What a device could reach stands under a condition and says nothing about what was done.
 */
export function needleLength(index: FactIndex, source: SourceId): number | null {
  const ends = index
    .claimsOf(source)
    .filter((claim) => claim.topic === 'needle-depth' && hasVote(claim))
    .flatMap(({ quantity }) => [quantity?.min, quantity?.max])
    .filter((end) => end !== null && end !== undefined);
  return ends.length === 0 ? null : (Math.min(...ends) + Math.max(...ends)) / 2;
}
