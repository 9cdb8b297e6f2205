import type { Claim } from '../../data/facts.ts';
import { topicById } from '../../data/topics.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Brief, StanceBrief } from '../guidance/brief.ts';
import type { Guidance } from '../guidance/types.ts';
import type { Verdict } from './types.ts';

/** Holds a promise ("no risk", "painless", "permanent") against what sources say. */
export function judgePromise(claim: PageClaim, answer: Brief): Verdict {
  switch (answer.kind) {
    case 'stance':
      return claim.stance === null ? CANNOT_TELL : judgeStance(claim, claim.stance, answer);
    case 'advice':
      // "No side effects" is the one promise on a topic of advice, and every listed effect speaks against it.
      if (claim.stance !== 'none') return CANNOT_TELL;
      return answer.statements.length === 0
        ? { kind: 'not-covered' }
        : { kind: 'outside', direction: 'more-reassuring' };
    case 'quantity':
      return CANNOT_TELL;
  }
}

const CANNOT_TELL: Verdict = { kind: 'could-not-tell', why: 'no-figure' };

/** A page may promise more than any stance of the sources: "cures". */
const BEYOND_ALL_STANCES = 'cures';

/** How careful a stance is: from the most reassuring up; a promise beyond all of them comes before. */
function rank(stance: string, { topic: id }: Brief): number {
  const topic = topicById(id);
  return topic.kind === 'stance' && stance !== BEYOND_ALL_STANCES
    ? topic.stances.indexOf(stance)
    : -1;
}

/** The most careful warning that speaks against a promise; one that holds without a condition first. Null without any. */
export function warningAgainst(claim: PageClaim, answer: Guidance): Claim | null {
  if (answer.kind !== 'stance') return null;
  const against = answer.warnings.filter((warning) => speaksAgainst(warning, claim, answer));
  return against.find(({ condition }) => condition === undefined) ?? against[0] ?? null;
}

const speaksAgainst = (
  warning: Pick<Claim, 'stance'>,
  { stance }: PageClaim,
  answer: Brief,
): boolean => stance !== null && rank(warning.stance ?? '', answer) > rank(stance, answer);

function judgeStance(claim: PageClaim, stance: string, answer: StanceBrief): Verdict {
  // A warning outranks, however many sources share the page's view.
  if (answer.warnings.some((warning) => speaksAgainst(warning, claim, answer)))
    return { kind: 'outside', direction: 'more-reassuring' };
  if (answer.status === 'silent') return { kind: 'not-covered' };
  if (stance === BEYOND_ALL_STANCES) return { kind: 'outside', direction: 'more-reassuring' };
  if (answer.lead === null) return { kind: 'sources-differ' };
  if (stance === answer.lead) {
    return { kind: answer.status === 'disputed' ? 'sources-differ' : 'usual' };
  }
  if (answer.status === 'disputed') return { kind: 'sources-differ' };
  if (answer.status === 'single-source') return { kind: 'could-not-tell', why: 'one-source' };
  const isCarefree = rank(stance, answer) < rank(answer.lead, answer);
  return { kind: 'outside', direction: isCarefree ? 'more-reassuring' : 'more-careful' };
}
