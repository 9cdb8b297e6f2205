import type { Facts } from '../../data/facts.ts';
import type { KnownGap } from '../../data/schema.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';

/** What was looked for and not found on `topic` for `concern`; a gap that names no concern is one in general. */
export const gapsFor = (facts: Facts, topic: TopicId, concern: ConcernId): readonly KnownGap[] =>
  (facts.gaps ?? []).filter((gap) => gap.topic === topic && (gap.concern ?? 'general') === concern);
