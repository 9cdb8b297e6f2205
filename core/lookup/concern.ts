import type { Lexicon } from '../../data/lexicon/types.ts';
import type { ConcernId } from '../../data/topics.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Text } from './text.ts';

/** Reads what the treatment is for; `general` where the question does not say. The lexicon's order decides. */
export function createConcernReader(lexicon: Lexicon): (text: Text) => ConcernId {
  const find = indexPatterns(
    lexicon.concerns.flatMap(({ concern, patterns, against = [] }) => [
      ...patterns.map((pattern) => ({ pattern, value: { concern, speaksFor: true } })),
      ...against.map((pattern) => ({ pattern, value: { concern, speaksFor: false } })),
    ]),
  );
  return (text) => {
    const found = find(text).map(({ value }) => value);
    const denied = new Set(found.filter((it) => !it.speaksFor).map(({ concern }) => concern));
    return found.find((it) => it.speaksFor && !denied.has(it.concern))?.concern ?? 'general';
  };
}
