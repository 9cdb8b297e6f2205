import type { SourceFile } from '../../data/schema.ts';
import { type Topic, type TopicId, topicById } from '../../data/topics.ts';

type Claim = SourceFile['claims'][number];

/**
 * A new source to fill in: the fields in order, one claim for each topic, ready for its figure or stance. Texts are
 * empty, so that the check names each one still to be written.
 */
export function draftSource(
  id: string,
  url: string,
  topics: readonly TopicId[],
  today: string,
): SourceFile {
  return {
    id,
    title: '',
    publisher: '',
    url,
    author: null,
    published: null,
    retrieved_from: '',
    checked_on: today,
    tier: 'blog',
    conflict_of_interest: 'none stated',
    backing: null,
    checklist: {},
    claims: topics.map((topic) => draftClaim(topicById(topic))),
  };
}

function draftClaim(topic: Topic): Claim {
  return {
    id: topic.id,
    topic: topic.id,
    concern: 'general',
    statement: '',
    quantity:
      topic.kind === 'quantity' ? { min: null, max: null, unit: topic.unit, as_written: '' } : null,
    stance: topic.kind === 'stance' ? topic.stances.join(' or ') : null,
    locator: '',
  };
}
