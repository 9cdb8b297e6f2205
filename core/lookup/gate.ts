import type { Unexplained } from './explained.ts';

/** What the gate weighs. */
export interface Evidence {
  /** The best topic's score. */
  readonly best: number;
  /** The question names microneedling or one of its devices. */
  readonly subject: boolean;
  /** It names another treatment, or something that only shares a word. */
  readonly other: boolean;
  /** A product or a condition is the subject of its own. */
  readonly ownSubject: boolean;
  /** It speaks of a session, past or to come. */
  readonly context: boolean;
  /** "Does it", "can they": the subject is taken for granted. */
  readonly implied: boolean;
  /** Words that carry meaning. */
  readonly words: number;
  /** Those of them that the topic's phrasings do not explain. */
  readonly unexplained: Unexplained;
}

/** Where microneedling is named, a hint of a topic is enough. */
const WITH_SUBJECT = 3;
/** Without it the topic must speak for itself, */
const WITHOUT_SUBJECT = 4;
/** somewhat less where a session, or "it", is spoken of; */
const SPOKEN_OF = 3.5;
/** and one word in so many may be left unexplained. */
const WORDS_PER_UNEXPLAINED = 6;

/** Whether the fact set has anything to say to the question. An honest no is better than a wrong card. */
export function isCovered(evidence: Evidence): boolean {
  const { best, subject, other, ownSubject, context, implied, words, unexplained } = evidence;
  if (subject) return best >= WITH_SUBJECT;
  if (other || (ownSubject && !context) || unexplained.isObject) return false;
  const spokenOf = context || implied;
  const tolerated = Math.floor(words / WORDS_PER_UNEXPLAINED) + (spokenOf ? 1 : 0);
  return best >= (spokenOf ? SPOKEN_OF : WITHOUT_SUBJECT) && unexplained.count <= tolerated;
}
