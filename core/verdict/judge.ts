import type { Facts } from '../../data/facts.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Brief, QuantityBrief } from '../guidance/brief.ts';
import { guidance } from '../guidance/guidance.ts';
import { hull, type Interval, isUnbounded, overlaps } from '../quantity/interval.ts';
import { judgePromise, warningAgainst } from './judge-promise.ts';
import { isRadiofrequency } from './radiofrequency.ts';
import { sourcesSayingSameInPart, votersSayingSame } from './same-source.ts';
import type { Direction, Judged, Obstacle, Verdict } from './types.ts';

const NATIVE_CURRENCY = 'USD';

/**
 * Holds a page's claim against the guidance for its topic and concern. What the sources do not speak of (another
 * currency, radiofrequency, a concern with too few sources) is not judged.
 */
export function judge(facts: Facts, claim: PageClaim): Judged {
  const answer = guidance(facts, claim.topic, claim.concern);
  const verdict = verdictOn(claim, answer);
  return {
    claim,
    guidance: answer,
    verdict,
    same: votersSayingSame(claim, answer),
    sameInPart: sourcesSayingSameInPart(claim, answer),
    warning: warningAgainst(claim, answer),
    beyond: verdict.kind === 'outside' ? votersBeyond(claim, answer, verdict.direction) : 0,
  };
}

/** The verdict alone, for which the answer in brief is enough. */
export const verdictOn = (claim: PageClaim, answer: Brief): Verdict =>
  claim.stance === null && answer.kind === 'quantity'
    ? judgeFigure(claim, answer)
    : judgePromise(claim, answer);

function judgeFigure(claim: PageClaim, answer: QuantityBrief): Verdict {
  const obstacle = obstacleTo(claim, answer);
  if (obstacle) return { kind: 'could-not-tell', why: obstacle };
  const { status, usual, positions } = answer;
  if (status === 'silent') return { kind: 'not-covered' };
  if (status === 'disputed' || !usual) {
    const anySaid = positions.some((position) => overlaps(position, claim));
    const direction = anySaid ? null : side(claim, hull(positions));
    return direction ? { kind: 'outside', direction } : { kind: 'sources-differ' };
  }
  const direction = side(claim, usual);
  return direction ? { kind: 'outside', direction } : { kind: 'usual' };
}

/** Why the claim can't be held against the answer; null where it can. */
function obstacleTo(claim: PageClaim, answer: QuantityBrief): Obstacle | null {
  if (isUnbounded(claim)) return 'no-figure';
  if (claim.currency !== undefined && claim.currency !== NATIVE_CURRENCY) return 'currency';
  if (isRadiofrequency(claim.sentence)) return 'radiofrequency';
  if (answer.concern !== answer.asked) return 'other-concern';
  return answer.status === 'single-source' ? 'one-source' : null;
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
