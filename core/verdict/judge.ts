import type { Facts } from '../../data/facts.ts';
import type { PageClaim } from '../claims/types.ts';
import { guidance } from '../guidance/guidance.ts';
import type { QuantityGuidance } from '../guidance/types.ts';
import { hull, type Interval, isUnbounded, overlaps } from '../quantity/interval.ts';
import { judgePromise } from './judge-promise.ts';
import { sourcesSayingSame } from './same-source.ts';
import type { Direction, Judged, Verdict } from './types.ts';

const NATIVE_CURRENCY = 'USD';

/**
 * Holds a page's claim against the guidance for its topic and concern. Prices in another currency than US dollars
 * and figures with one source only are not judged.
 */
export function judge(facts: Facts, claim: PageClaim): Judged {
  const answer = guidance(facts, claim.topic, claim.concern);
  const verdict =
    claim.stance === null && answer.kind === 'quantity'
      ? judgeFigure(claim, answer)
      : judgePromise(claim, answer);
  return {
    claim,
    guidance: answer,
    verdict,
    same: sourcesSayingSame(claim, answer),
    beyond: verdict.kind === 'outside' ? votersBeyond(claim, answer, verdict.direction) : 0,
  };
}

function judgeFigure(claim: PageClaim, { status, usual, positions }: QuantityGuidance): Verdict {
  if (isUnbounded(claim)) return { kind: 'could-not-tell', why: 'no-figure' };
  if (claim.currency !== undefined && claim.currency !== NATIVE_CURRENCY) {
    return { kind: 'could-not-tell', why: 'currency' };
  }
  if (status === 'silent') return { kind: 'not-covered' };
  if (status === 'single-source') return { kind: 'could-not-tell', why: 'one-source' };
  if (status === 'disputed' || !usual) {
    const anySaid = positions.some((position) => overlaps(position, claim));
    const direction = anySaid ? null : side(claim, hull(positions));
    return direction ? { kind: 'outside', direction } : { kind: 'sources-differ' };
  }
  const direction = side(claim, usual);
  return direction ? { kind: 'outside', direction } : { kind: 'usual' };
}

/**
 * Where `claim` leaves `range`: an end that the claim states and that lies beyond the range's end. An open end
 * ("at least three") leaves nothing by itself, unless the claim and the range have no value in common.
 */
function side(claim: Interval, range: Interval): Direction | null {
  const apart = !overlaps(claim, range);
  const lowest = claim.min ?? (apart ? claim.max : null);
  const highest = claim.max ?? (apart ? claim.min : null);
  const below = lowest !== null && range.min !== null && lowest < range.min;
  const above = highest !== null && range.max !== null && highest > range.max;
  if (below && above) return 'wider';
  if (below) return 'below';
  return above ? 'above' : null;
}

function votersBeyond(claim: PageClaim, answer: Judged['guidance'], direction: Direction): number {
  if (answer.kind !== 'quantity') return 0;
  const lowest = claim.min ?? claim.max ?? Infinity;
  const highest = claim.max ?? claim.min ?? -Infinity;
  return answer.positions
    .filter(({ min, max }) => {
      if (direction === 'below') return min !== null && min > lowest;
      if (direction === 'above') return max !== null && max < highest;
      return false;
    })
    .reduce((count, position) => count + position.sources.length, 0);
}
