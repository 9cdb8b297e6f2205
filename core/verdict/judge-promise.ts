import { topicById } from '../../data/topics.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Guidance, StanceGuidance } from '../guidance/types.ts';
import type { Verdict } from './types.ts';

/** Holds a promise ("no risk", "painless", "permanent") against what sources say. */
export function judgePromise(claim: PageClaim, answer: Guidance): Verdict {
  switch (answer.kind) {
    case 'stance':
      return claim.stance === null ? CANNOT_TELL : judgeStance(claim.stance, answer);
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

function judgeStance(stance: string, answer: StanceGuidance): Verdict {
  const topic = topicById(answer.topic);
  const rank = (of: string): number => (topic.kind === 'stance' ? topic.stances.indexOf(of) : -1);
  if (answer.lead === null) {
    return { kind: answer.status === 'silent' ? 'not-covered' : 'sources-differ' };
  }
  if (stance === answer.lead) {
    return { kind: answer.status === 'disputed' ? 'sources-differ' : 'usual' };
  }
  // A warning outranks, however many sources share the page's view.
  const warned = answer.warnings.some((warning) => rank(warning.stance ?? '') > rank(stance));
  if (answer.status === 'disputed' && !warned) return { kind: 'sources-differ' };
  if (answer.status === 'single-source' && !warned) {
    return { kind: 'could-not-tell', why: 'one-source' };
  }
  const direction = rank(stance) < rank(answer.lead) ? 'more-reassuring' : 'more-careful';
  return { kind: 'outside', direction };
}
