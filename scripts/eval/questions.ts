import { createLookup } from '../../core/lookup/lookup.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { ALL_GLOSSARIES } from '../../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';

/** A question of an evaluation file. `expected_topic` null: not about microneedling. `concern` null: none named. */
export interface QuestionItem {
  readonly id: string;
  readonly q: string;
  readonly expected_topic?: TopicId | null;
  readonly also_ok?: readonly TopicId[];
  readonly concern?: ConcernId | null;
}

export interface QuestionPrediction {
  readonly id: string;
  readonly topic: TopicId | null;
  /** Null where the question names none, or is not covered. */
  readonly concern: ConcernId | null;
  readonly alternatives: readonly TopicId[];
}

/** A share, with what it is a share of; `share` is null where nothing was asked. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

export interface QuestionScores {
  /** On-topic: the first topic is the expected one or one of `also_ok`. */
  readonly top1: Share;
  /** On-topic: the first topic is the expected one. */
  readonly strict: Share;
  /** On-topic: the expected one or one of `also_ok` is the first topic or one of the next two. */
  readonly top3: Share;
  /** Off-topic: not covered; an answer in `also_ok` is tolerated. */
  readonly rejected: Share;
  /** On-topic: wrongly not covered. */
  readonly wronglyRejected: Share;
  /** On-topic: the concern is the expected one. */
  readonly concern: Share;
}

export interface QuestionEvaluation {
  readonly predictions: readonly QuestionPrediction[];
  /** Null where the items carry no expected topics. */
  readonly scores: QuestionScores | null;
}

function predict(item: QuestionItem, lookup: Lookup): QuestionPrediction {
  const result = lookup(item.q);
  if (result.kind === 'not-covered')
    return { id: item.id, topic: null, concern: null, alternatives: result.nearest };
  const concern = result.concern === 'general' ? null : result.concern;
  return { id: item.id, topic: result.topic, concern, alternatives: result.alternatives };
}

const accepted = (item: QuestionItem): readonly (TopicId | null)[] => [
  item.expected_topic ?? null,
  ...(item.also_ok ?? []),
];

export const isRight = (item: QuestionItem, { topic }: QuestionPrediction): boolean =>
  accepted(item).includes(topic);

const amongThree = (item: QuestionItem, { topic, alternatives }: QuestionPrediction): boolean =>
  topic !== null && [topic, ...alternatives.slice(0, 2)].some((id) => accepted(item).includes(id));

type Pair = readonly [QuestionItem, QuestionPrediction];
function share(pairs: readonly Pair[], holds: (pair: Pair) => boolean): Share {
  const right = pairs.filter(holds).length;
  return { right, of: pairs.length, share: pairs.length === 0 ? null : right / pairs.length };
}

function scoresOf(pairs: readonly Pair[]): QuestionScores {
  const on = pairs.filter(([item]) => item.expected_topic !== null);
  const off = pairs.filter(([item]) => item.expected_topic === null);
  return {
    top1: share(on, ([item, prediction]) => isRight(item, prediction)),
    strict: share(on, ([item, prediction]) => item.expected_topic === prediction.topic),
    top3: share(on, ([item, prediction]) => amongThree(item, prediction)),
    rejected: share(off, ([item, prediction]) => isRight(item, prediction)),
    wronglyRejected: share(on, ([, prediction]) => prediction.topic === null),
    concern: share(on, ([item, prediction]) => (item.concern ?? null) === prediction.concern),
  };
}

/**
 * Answers every question with `lookup` (the English one by default), and scores the answers where the items say what is expected
 * (an item without `expected_topic` is answered and left out of the scores).
 */
export function evaluateQuestions(
  items: readonly QuestionItem[],
  lookup: Lookup = createLookup(ENGLISH, ALL_GLOSSARIES),
): QuestionEvaluation {
  const pairs = items.map((item): Pair => [item, predict(item, lookup)]);
  const labelled = pairs.filter(([item]) => item.expected_topic !== undefined);
  return {
    predictions: pairs.map(([, prediction]) => prediction),
    scores: labelled.length > 0 ? scoresOf(labelled) : null,
  };
}
