import type { Claim, SourceId } from '../../data/facts.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Guidance } from '../guidance/types.ts';
import { type Interval, isSameInterval, isUnbounded } from '../quantity/interval.ts';

/** The sources whose claim has a condition, and otherwise the figure or stance of `claim`. */
export function sourcesSayingSameInPart(claim: PageClaim, answer: Guidance): SourceId[] {
  const said = answer.asides.filter(
    ({ why, claim: aside }) => why === 'condition' && saysSame(aside, claim),
  );
  return [...new Set(said.map((aside) => aside.claim.source))];
}

/** The voters whose figure or stance is that of `claim`. */
export function votersSayingSame(claim: PageClaim, answer: Guidance): readonly SourceId[] {
  switch (answer.kind) {
    case 'quantity':
      return answer.positions
        .filter((position) => claim.stance === null && sameInterval(position, claim))
        .flatMap(({ sources }) => sources);
    case 'stance':
      return answer.positions.find(({ stance }) => stance === claim.stance)?.sources ?? [];
    case 'advice':
      return [];
  }
}

function saysSame(said: Claim, claim: PageClaim): boolean {
  if (said.stance !== null) return said.stance === claim.stance;
  return said.quantity !== null && claim.stance === null && sameInterval(said.quantity, claim);
}

function sameInterval(a: Interval, b: Interval): boolean {
  return !isUnbounded(a) && isSameInterval(a, b);
}
