import type { ConcernId, TopicId } from '../../data/topics.ts';
import type { LookupResult } from './types.ts';

/** One answer a question leads to. */
export interface Hit {
  readonly topic: TopicId;
  readonly concern: ConcernId;
}

/**
 * What can be chosen, best first: the answer, a second question's answer, the next best topics; for a question that
 * is not covered, the nearest topics. Safety cards stand above all of these and are not among them.
 */
export function hitsOf(result: LookupResult): Hit[] {
  const inGeneral = (topic: TopicId): Hit => ({ topic, concern: 'general' });
  if (result.kind === 'not-covered') return result.nearest.map(inGeneral);
  const { topic, concern, second, alternatives } = result;
  const asked: Hit[] = [{ topic, concern }, ...(second ? [second] : [])];
  const others = alternatives.filter((other) => asked.every((hit) => hit.topic !== other));
  return [...asked, ...others.map(inGeneral)];
}
