import type { Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { compilePattern, labelsOf } from './pattern.ts';
import { isStop, type Text } from './text.ts';

/**
 * Counts the words of a question that neither the topic's own phrasings know nor any question of this kind has:
 * "gym" in "best gym near me", answered as the choice of a provider. `isNeutral` tells words without a subject.
 */
export type CountUnexplained = (
  text: Text,
  topic: TopicId,
  isNeutral: (word: string) => boolean,
) => number;

function ownLabels(lexicon: Lexicon): ReadonlyMap<TopicId, ReadonlySet<string>> {
  return new Map(
    lexicon.topics.map(({ topic, certain, likely, hint }) => {
      const patterns = [...certain, ...likely, ...hint].map(compilePattern);
      return [topic, new Set(patterns.flatMap(labelsOf))] as const;
    }),
  );
}

export function createUnexplainedCounter(lexicon: Lexicon): CountUnexplained {
  const own = ownLabels(lexicon);
  const anyQuestion = new Set([
    ...lexicon.neutralClasses.map((name) => `@${name}`),
    ...Object.keys(lexicon.frames).map((name) => `@${name}`),
    '@number',
  ]);
  return (text, topic, isNeutral) => {
    const explained = text.tokens.map(() => false);
    text.labels.forEach((labels, start) => {
      for (const [label, ends] of labels) {
        if (!own.get(topic)?.has(label) && !anyQuestion.has(label)) continue;
        explained.fill(true, start, Math.max(...ends));
      }
    });
    return text.tokens.filter(
      (token, at) => !isStop(token) && !explained[at] && !isNeutral(token.word),
    ).length;
  };
}
