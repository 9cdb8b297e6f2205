import type { LearnedWeights, Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import type { Question } from './question.ts';
import { isStop } from './text.ts';

/** What the words of a question say by themselves, without regard to their order. */
export interface Leaning {
  /** How likely each topic is, from 0 to 1, if the question is about microneedling at all. They add up to 1. */
  readonly topics: ReadonlyMap<TopicId, number>;
  /** The logarithm of the odds that it is about something else, between -4 and 5. */
  readonly offTopic: number;
}
export type Lean = (question: Question) => Leaning;

/** The digits in which weights and topic numbers are written. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The digit that stands for a weight of nothing. */
export const ZERO = 30;
/** What one step of a weight is worth. */
export const STEP = 0.25;
/** Beside its words: the question has one that nothing is known of. */
const UNKNOWN = '?';
/** What every question has. */
export const ALWAYS = '^';
/** Odds beyond these say no more: words that speak for the topic are common in other questions too. */
const SUREST_ON = -4;
const SUREST_OFF = 5;

/** What is weighed: the stems and word classes of a question, each once; of a story, those of what it asks. */
export function featuresOf({ parts, unknown }: Question): string[] {
  const features = new Set(unknown.size > 0 ? [UNKNOWN] : []);
  const asking = parts.filter(({ asks }) => asks);
  for (const { text } of asking.length > 0 ? asking : parts)
    text.labels.forEach((labels, at) => {
      if (!isStop(text.tokens[at])) for (const label of labels.keys()) features.add(label);
    });
  return [...features];
}

/** Pairs of digits, topic and weight, by feature. */
function readWeights({ weights }: LearnedWeights): ReadonlyMap<string, string> {
  return new Map(
    weights.split('\n').map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );
}

function addWeights(pairs: string, share: number, sums: number[]): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const topic = DIGITS.indexOf(pairs[at] ?? '');
    const weight = (DIGITS.indexOf(pairs[at + 1] ?? '') - ZERO) * STEP;
    sums[topic] = (sums[topic] ?? 0) + weight * share;
  }
}

/**
 * Multinomial logistic regression over a question's words, its weights learned from the tuned question sets. Linear
 * in the number of words. Phrasings say more where they fit; this says something where none does.
 */
export function createLean(lexicon: Lexicon): Lean {
  const { topics } = lexicon.learned;
  const weights = readWeights(lexicon.learned);
  return (question) => {
    const known = featuresOf(question).flatMap((feature) => weights.get(feature) ?? []);
    // One more than the topics: the last one is anything else.
    const sums = [...topics, null].map(() => 0);
    addWeights(weights.get(ALWAYS) ?? '', 1, sums);
    for (const pairs of known) addWeights(pairs, 1 / Math.sqrt(known.length), sums);
    const odds = sums.map((sum) => Math.exp(sum));
    const about = odds.slice(0, -1).reduce((all, one) => all + one, 0);
    const other = Math.log((odds[topics.length] ?? 0) / about);
    return {
      topics: new Map(topics.map((topic, at) => [topic, (odds[at] ?? 0) / about])),
      offTopic: Math.max(SUREST_ON, Math.min(SUREST_OFF, other)),
    };
  };
}
