/** What the gate weighs. */
export interface Evidence {
  /** The best topic's score. */
  readonly best: number;
  /** The question names microneedling or one of its devices. */
  readonly subject: boolean;
  /** It names another treatment, or something that only shares a word. */
  readonly other: boolean;
  /** Words that carry meaning. */
  readonly words: number;
  /** Those of them that nobody knows. */
  readonly unknown: number;
}

/** Where microneedling is named, a hint of a topic is enough. */
const WITH_SUBJECT = 4;
/** Without it the topic must speak for itself, */
const WITHOUT_SUBJECT = 7;
/** and one word in so many may be unknown. */
const WORDS_PER_UNKNOWN = 6;

/** Whether the fact set has anything to say to the question. An honest no is better than a wrong card. */
export function isCovered({ best, subject, other, words, unknown }: Evidence): boolean {
  if (subject) return best >= WITH_SUBJECT;
  if (other) return false;
  return best >= WITHOUT_SUBJECT && unknown <= Math.floor(words / WORDS_PER_UNKNOWN);
}
