import Fuse from 'fuse.js';
import { topicName, topicQuestion } from '../../core/wording/answer.ts';
import type { Words } from '../../core/wording/words.ts';
import { TOPICS } from '../../data/topics.ts';
import type { Search } from './search.ts';

const MOST_HITS = 6;
const NEAREST = 3;

/** A search over the names and questions of all topics. */
export function searchIn(words: Words): Search {
  const fuse = new Fuse(
    TOPICS.map(({ id }) => ({
      id,
      name: topicName(id, words),
      question: topicQuestion(id, words),
    })),
    { keys: ['name', 'question'], ignoreLocation: true, includeScore: true, threshold: 0.6 },
  );
  return (question) => {
    const found = fuse.search(question);
    const hits = found.map(({ item }) => ({ topic: item.id, concern: 'general' as const }));
    return (found[0]?.score ?? 1) < 0.4
      ? { kind: 'answers', hits: hits.slice(0, MOST_HITS) }
      : { kind: 'not-covered', subject: null, nearest: hits.slice(0, NEAREST) };
  };
}
