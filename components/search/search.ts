import type { ConcernId, TopicId } from '../../data/topics.ts';

/** One answer to a question: a topic, for a concern. */
export interface Hit {
  readonly topic: TopicId;
  readonly concern: ConcernId;
}

/** What a question finds. An honest "not covered" is an outcome of its own, with the nearest topics. */
export type SearchOutcome =
  | { readonly kind: 'answers'; readonly hits: readonly Hit[] }
  | {
      readonly kind: 'not-covered';
      /** What the question is about instead, where that is known: "Botox". */
      readonly subject: string | null;
      readonly nearest: readonly Hit[];
    };

export type Search = (question: string) => SearchOutcome;

export const hitsOf = (outcome: SearchOutcome): readonly Hit[] =>
  outcome.kind === 'answers' ? outcome.hits : outcome.nearest;
