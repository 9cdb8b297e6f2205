import type { TopicId } from '../../data/topics.ts';
import type { Answers } from '../guidance/answers.ts';
import type { LookupResult } from '../lookup/types.ts';
import { isOverdue } from './elapsed.ts';

/**
 * The cards to show before the answer: those the question's words ask for, and when to call a clinician where a
 * recovery takes longer than the usual range of the sources. Empty where the answer itself is that card.
 */
export function safetyCards(result: LookupResult, answers: Answers): readonly TopicId[] {
  if (result.kind !== 'answer' || result.elapsed === undefined) return result.safety;
  const asked = answers.to(result.topic, result.concern);
  const callsFor = isOverdue(asked, result.elapsed) && !result.safety.includes('warning-signs');
  return callsFor ? ['warning-signs', ...result.safety] : result.safety;
}
