import type { ConcernId, TopicId } from '../../data/topics.ts';

/** A second question in the same text, offered after the first. */
export interface SecondQuestion {
  readonly topic: TopicId;
  readonly concern: ConcernId;
}

export interface Answer {
  readonly kind: 'answer';
  readonly topic: TopicId;
  /** `general` where the question names none. */
  readonly concern: ConcernId;
  /** From 0 (barely) to 1 (sure); for ordering and wording, not a probability. */
  readonly confidence: number;
  /** The next best topics, best first; at most three, never the answer itself. */
  readonly alternatives: readonly TopicId[];
  /** Cards to bring up before the answer; empty where the answer itself is that card. */
  readonly safety: readonly TopicId[];
  /** Hours after the session of which the question speaks ("yesterday" 24); absent where it does not say. */
  readonly elapsed?: number;
  readonly second?: SecondQuestion;
}

export interface NotCovered {
  readonly kind: 'not-covered';
  /** Three topics to offer instead. */
  readonly nearest: readonly TopicId[];
  /** The treatment that the question is about, as it is said back to the reader. */
  readonly otherTreatment?: string;
  /** Cards that a word of the question asks for even so. */
  readonly safety: readonly TopicId[];
}

export type LookupResult = Answer | NotCovered;
export type Lookup = (question: string) => LookupResult;
