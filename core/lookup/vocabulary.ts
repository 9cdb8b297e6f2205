import type { Lexicon } from '../../data/lexicon/types.ts';
import { phrasesOf, phraseWords } from './class-tree.ts';
import { stem } from './stem.ts';

/** The patterns that tell what a question is about. */
const tellingPatterns = (lexicon: Lexicon): readonly string[] => [
  ...lexicon.topics.flatMap(({ certain, likely, hint, against }) => [
    ...certain,
    ...likely,
    ...hint,
    ...against,
  ]),
  ...lexicon.concerns.flatMap(({ patterns, against }) => [...patterns, ...(against ?? [])]),
  ...lexicon.safety.flatMap(({ patterns }) => patterns),
  ...lexicon.subject,
  ...lexicon.likelySubject,
  ...lexicon.elapsed.map(({ pattern }) => pattern),
];

/** Every pattern of a lexicon. */
export const allPatterns = (lexicon: Lexicon): readonly string[] => [
  ...tellingPatterns(lexicon),
  ...lexicon.otherSubjects.flatMap(({ patterns }) => patterns),
  ...lexicon.ownSubject,
  ...lexicon.context,
  ...lexicon.implied,
  ...lexicon.elapsedSinceOther,
];

const patternWords = (pattern: string): string[] =>
  pattern
    .split(/[\s|()]+/)
    .map((slot) => slot.replace(/\?$/, ''))
    .filter((slot) => /^[a-z0-9]/.test(slot));

/** The words of a lexicon, each once. */
export interface Vocabulary {
  /** Words that mean something to the search; mistyped words are corrected to these. */
  readonly telling: ReadonlySet<string>;
  /** All words that are known, the everyday ones included. */
  readonly known: ReadonlySet<string>;
  /** Stems of words of other subjects that look like telling ones. */
  readonly lookAlikes: ReadonlySet<string>;
}

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const classes = [...Object.keys(lexicon.things), ...Object.keys(lexicon.frames)];
  const telling = new Set([
    ...classes.flatMap((name) => phrasesOf(lexicon, name).flatMap(phraseWords)),
    ...tellingPatterns(lexicon).flatMap(patternWords),
  ]);
  return {
    telling,
    lookAlikes: new Set(lexicon.lookAlikes.map(stem)),
    known: new Set([
      ...telling,
      ...allPatterns(lexicon).flatMap(patternWords),
      ...lexicon.stopWords,
      ...lexicon.plainWords,
      ...Object.keys(lexicon.numbers),
    ]),
  };
}
