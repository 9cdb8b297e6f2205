import type { Unexplained } from './explained.ts';

/** What the gate weighs. */
export interface Evidence {
  /** The best topic's score. */
  readonly best: number;
  /** What phrasings alone make of it. */
  readonly phrased: number;
  /** The question names microneedling or one of its devices. */
  readonly subject: boolean;
  /** It names another treatment, or something that only shares a word. */
  readonly other: boolean;
  /** The question was put into English from another language. */
  readonly glossed: boolean;
  /** What it names is no treatment at all. */
  readonly unrelated: boolean;
  /** A product or a condition is the subject of its own. */
  readonly ownSubject: boolean;
  /** It speaks of a session, past or to come. */
  readonly context: boolean;
  /** Words that carry meaning. */
  readonly words: number;
  /** How many of them the lexicon does not have at all. */
  readonly unknown: number;
  /** Those of them that the topic's phrasings do not explain. */
  readonly unexplained: Unexplained;
  /** The logarithm of the odds that its words by themselves are about something else. */
  readonly offTopic: number;
}

/** What an answer needs at least. */
const LEAST_SCORE = 3;

/**
 * What speaks against an answer where microneedling is not named, in logarithms of odds: fitted by logistic
 * regression to questions that neither phrasings nor words had been tuned on.
 */
const AGAINST = {
  always: -2,
  perOffTopic: 0.65,
  /** No phrasing speaks for the topic, or hardly one. */
  unphrased: 2,
  other: 2.1,
  /** On top of `other`. */
  unrelated: 2.6,
  ownSubject: 4.7,
  perUnexplained: 1.9,
  /** Where a treatment is named stands something that the lexicon does not have: "EMDR sessions". */
  unexplainedObject: 4,
  /** Or something that it has, and the topic has not: "how long between sauna treatments". */
  knownObject: 3,
  /**
   * On top of `other` and `perUnexplained`, in a question put into English: the weights of its words were learned from
   * English ones, and a word that its glossary lacks is seldom one that such questions have.
   */
  otherGlossed: 3,
  perForeign: 0.7,
  foreignObject: 1.5,
  /** A word that nothing is known of may be slang or a slip: it says less than a known one of another subject. */
  perUnknown: -1.3,
  /** A few words typed into this box are mostly meant for it. */
  few: -0.6,
} as const;
const FEW = 2;
/** Less than one likely phrasing. */
const HARDLY = 3.5;
/** In a story one word in so many may be left unexplained. */
const WORDS_PER_UNEXPLAINED = 6;
const MOST_COUNTED = 3;

/** Whether the fact set has anything to say to the question. An honest no is better than a wrong card. */
export function isCovered(evidence: Evidence): boolean {
  const { best, subject, other, ownSubject, context, words, unknown, unexplained } = evidence;
  if (best < LEAST_SCORE) return false;
  if (subject) return true;
  // A single word that no phrasing knows ("skin") is no question.
  if (words <= 1 && evidence.phrased < HARDLY) return false;
  const own = ownSubject && !context;
  const plain = evidence.phrased >= HARDLY && !other && !own;
  const tolerated = Math.floor(words / WORDS_PER_UNEXPLAINED);
  const odds =
    AGAINST.always +
    AGAINST.perOffTopic * evidence.offTopic +
    (other ? AGAINST.other : 0) +
    (evidence.unrelated ? AGAINST.unrelated : 0) +
    (other && evidence.glossed ? AGAINST.otherGlossed : 0) +
    AGAINST.perForeign * Math.min(unexplained.foreign, MOST_COUNTED) +
    (unexplained.isForeignObject ? AGAINST.foreignObject : 0) +
    (own ? AGAINST.ownSubject : 0) +
    (evidence.phrased < HARDLY ? AGAINST.unphrased : 0) +
    AGAINST.perUnexplained * Math.max(0, Math.min(unexplained.count - tolerated, MOST_COUNTED)) +
    (unexplained.isObject ? AGAINST.unexplainedObject : 0) +
    (unexplained.isKnownObject ? AGAINST.knownObject : 0) +
    AGAINST.perUnknown * Math.min(unknown, 2) +
    (words <= FEW && plain ? AGAINST.few : 0);
  return odds < 0;
}
