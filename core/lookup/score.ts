import type { Lexicon, TopicPhrasings } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { type Found, indexPatterns } from './pattern-index.ts';
import type { Text } from './text.ts';

type Tier = 'certain' | 'likely' | 'hint' | 'against';

/** What one matched phrasing is worth. Certain outweighs any heap of hints. */
const WORTH: Readonly<Record<Tier, number>> = { certain: 10, likely: 6, hint: 3, against: -6 };
/** A further phrasing of the same topic adds this share of the one before it. */
const FURTHER = 0.4;
/** What a topic keeps that has something for it, but more against it: enough to be offered last. */
const OUTWEIGHED = 0.01;

export interface TopicScore {
  readonly topic: TopicId;
  readonly score: number;
}

interface Cue {
  readonly topic: TopicId;
  readonly tier: Tier;
}

const TIERS: readonly Tier[] = ['certain', 'likely', 'hint', 'against'];

const cuesOf = (entry: TopicPhrasings) =>
  TIERS.flatMap((tier) =>
    entry[tier].map((pattern) => ({ pattern, value: { topic: entry.topic, tier } satisfies Cue })),
  );

/** Longer phrasings say more than short ones of the same tier. */
const length = ({ start, end }: Found<Cue>): number => Math.min(end - start, 8) * 0.15;

function total(worths: readonly number[]): number {
  const positive = worths.filter((worth) => worth > 0).sort((a, b) => b - a);
  const negative = worths.filter((worth) => worth < 0).sort((a, b) => a - b);
  const sum = (list: readonly number[]) =>
    list.slice(0, 6).reduce((all, worth, index) => all + worth * FURTHER ** index, 0);
  return Math.max(sum(positive) + sum(negative), sum(positive) * OUTWEIGHED);
}

/**
 * Scores every topic that the text says anything about, best first; ties keep the order of the lexicon.
 * `weight` tells how much a sentence counts (by its number), from 0 to 1.
 */
export type ScoreTopics = (text: Text, weight: (sentence: number) => number) => TopicScore[];

export function createScorer(lexicon: Lexicon): ScoreTopics {
  const find = indexPatterns<Cue>(lexicon.topics.flatMap(cuesOf));
  return (text, weight) => {
    const worths = new Map<TopicId, number[]>();
    for (const found of find(text)) {
      const { topic, tier } = found.value;
      const sentence = text.tokens[found.end - 1]?.sentence ?? 0;
      const plain = WORTH[tier] + (tier === 'against' ? 0 : length(found));
      worths.set(topic, [...(worths.get(topic) ?? []), plain * weight(sentence)]);
    }
    return lexicon.topics
      .flatMap(({ topic }) => {
        const found = worths.get(topic);
        return found ? [{ topic, score: total(found) }] : [];
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}
