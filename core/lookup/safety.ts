import type { Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Text } from './text.ts';

/** The cards that the question's words must bring up, each once, in the order of the lexicon. */
export function createSafetyReader(lexicon: Lexicon): (text: Text) => readonly TopicId[] {
  const find = indexPatterns(
    lexicon.safety.flatMap(({ topic, patterns }) =>
      patterns.map((pattern) => ({ pattern, value: topic })),
    ),
  );
  return (text) => [...new Set(find(text).map(({ value }) => value))];
}
