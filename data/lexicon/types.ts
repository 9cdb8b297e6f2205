import type { ConcernId, TopicId } from '../topics.ts';

/**
 * A phrasing, written as slots between spaces, matched inside one sentence:
 * `word` the word in any of its light inflections; `@class` a phrase of that word class;
 * `a|b` either, `(a b|c)` either of several words; `slot?` may be missing; `*` up to three words between, `**` up to ten;
 * `^` the sentence begins, `$` it ends.
 * `left & right` asks for both sides, in any order, no more than thirty words apart.
 */
export type Pattern = string;

/** How people ask about one topic. */
export interface TopicPhrasings {
  readonly topic: TopicId;
  /** Settles the topic unless another is as certain. */
  readonly certain: readonly Pattern[];
  /** Enough of its own where nothing speaks against it. */
  readonly likely: readonly Pattern[];
  /** Counts only together with something else. */
  readonly hint: readonly Pattern[];
  /** Shows that something else is meant. */
  readonly against: readonly Pattern[];
}

export interface ConcernPhrasings {
  readonly concern: ConcernId;
  readonly patterns: readonly Pattern[];
  /** Where the word is named without being what the treatment is for. */
  readonly against?: readonly Pattern[];
}

/** Words that must never be passed over, and the card each brings up. */
export interface SafetyPhrasings {
  readonly topic: TopicId;
  readonly patterns: readonly Pattern[];
}

/** Something that is not microneedling: `name` as it is said back to the reader, or null where it is no treatment. */
export interface OtherSubject {
  readonly name: string | null;
  readonly patterns: readonly Pattern[];
}

/** How a question tells the time since a session. `hours` for one `@number`, or for the whole phrase where it has none. */
export interface ElapsedPhrasing {
  readonly pattern: Pattern;
  readonly hours: number;
}

/** How questions begin, alone or within a sentence. */
export interface QuestionWords {
  /** Words that may join a question to what stands before it. */
  readonly joiners: readonly string[];
  readonly questionWords: readonly string[];
  /** Verbs that ask where a pronoun follows. */
  readonly auxiliaries: readonly string[];
  readonly pronouns: readonly string[];
  /** Words whose object is what a question is about: "aftercare for …", "when can I … after …". */
  readonly governors: readonly string[];
  /** Words that a treatment's name stands before: "… sessions", "… aftercare". */
  readonly heads: readonly string[];
  readonly articles: readonly string[];
}

/** How the words of a question lean, learned from questions whose topic is known. */
export interface LearnedWeights {
  readonly topics: readonly TopicId[];
  /**
   * A line for each stem or word class: its name, a space, and two digits (of core/lookup/learned.ts) for each topic it
   * speaks for or against: which topic (one more than there are: anything else), and how much.
   */
  readonly weights: string;
}

/** Stands in a glossary for whatever has nothing to do with skin or its treatment: telephones, recipes, taxes. */
export const OTHER_THING = 'otherthing';

/**
 * How another language says what the English lexicon knows. A question in that language is put into English phrase by
 * phrase, the longest first, and then understood as any other.
 */
export interface Glossary {
  /** BCP 47, without a region. */
  readonly language: string;
  /**
   * A line for each English phrase: itself, a colon, and the phrases that mean it, between commas. A line that begins
   * with the colon has words that say nothing here. Lower case without diacritics, as questions are read.
   */
  readonly phrases: string;
  /** Endings that make no other word of a word, the longest first: "es" of "sesiones". */
  readonly endings: readonly string[];
  /**
   * What makes another form of a word, once its light ending is off, the longest first: "arm" of "maquillarme", "ad" of
   * "maquillada". Tried where no phrase has the word itself.
   */
  readonly inflections: readonly string[];
  /** What a form of a word may begin with: "ge" of "geschminkt". */
  readonly beginnings: readonly string[];
  /** Spellings of one letter, each with what stands for it: "ß" and "ss". */
  readonly spellings: readonly (readonly [string, string])[];
  /** What may be written in one with the word behind it: "l" of "l'acné". */
  readonly elisions: readonly string[];
  /** True where words are made of others without a space: "Aknenarben". */
  readonly compounds: boolean;
}

/** Everything the language of the patterns needs. */
export interface Lexicon {
  readonly language: string;
  /**
   * Word classes of things (make-up, swimming): a longer phrase hides the shorter ones inside it, so that
   * tinted moisturiser is no moisturiser. A phrase `@other` takes over the phrases of that class.
   */
  readonly things: Readonly<Record<string, readonly string[]>>;
  /** Word classes of the frame of a question (how long, after); these hide nothing. */
  readonly frames: Readonly<Record<string, readonly string[]>>;
  /** Word classes that any question may name without being about them (parts of the body, what it is for). */
  readonly neutralClasses: readonly string[];
  /** Number words and their values. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly topics: readonly TopicPhrasings[];
  readonly concerns: readonly ConcernPhrasings[];
  readonly safety: readonly SafetyPhrasings[];
  readonly otherSubjects: readonly OtherSubject[];
  /** A product or a condition as the question's own subject: not covered, unless a session is spoken of too. */
  readonly ownSubject: readonly Pattern[];
  /** Patterns that show a session, past or to come, is spoken of. */
  readonly context: readonly Pattern[];
  /** Patterns that take the subject for granted ("does it"). */
  readonly implied: readonly Pattern[];
  readonly elapsed: readonly ElapsedPhrasing[];
  /** Patterns that tell how long ago something else was. */
  readonly elapsedSinceOther: readonly Pattern[];
  /** Patterns that show a question speaks of microneedling. */
  readonly subject: readonly Pattern[];
  /** Patterns that show it as long as nothing else is named. */
  readonly likelySubject: readonly Pattern[];
  readonly questions: QuestionWords;
  /** Short spellings too far from the word, or too short, for the speller: "agin", "tmrw". */
  readonly shorthand: Readonly<Record<string, string>>;
  readonly learned: LearnedWeights;
  /** Words that carry no meaning for the search. */
  readonly stopWords: readonly string[];
  /** Everyday words that belong to no topic: known, so never taken for a mistyped one. */
  readonly plainWords: readonly string[];
  /** Words of other subjects that are a slip or two away from a telling word: left as they are, and unknown. */
  readonly lookAlikes: readonly string[];
}
