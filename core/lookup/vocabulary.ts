import type { Lexicon } from '../../data/lexicon/types.ts';
import { phrasesOf, phraseWords } from './class-tree.ts';
import { once, remembering } from './once.ts';
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

/** The other patterns of a lexicon. */
const otherPatterns = (lexicon: Lexicon): readonly string[] => [
  ...lexicon.otherSubjects.flatMap(({ patterns }) => patterns),
  ...lexicon.ownSubject,
  ...lexicon.context,
  ...lexicon.implied,
  ...lexicon.elapsedSinceOther,
];

/** Every pattern of a lexicon. */
export const allPatterns = (lexicon: Lexicon): readonly string[] => [
  ...tellingPatterns(lexicon),
  ...otherPatterns(lexicon),
];

/** The words a piece between spaces names; patterns share most of their pieces. */
const pieceWords: (piece: string) => readonly string[] = remembering((piece) =>
  piece
    .split(/[|()]+/)
    .map((slot) => (slot.endsWith('?') ? slot.slice(0, -1) : slot))
    .filter((slot) => /^[a-z0-9]/.test(slot)),
);
function addWords(words: Set<string>, patterns: readonly string[]): void {
  for (const pattern of patterns)
    for (const piece of pattern.split(' ')) for (const word of pieceWords(piece)) words.add(word);
}

/** The words of a lexicon, each once. */
export interface Vocabulary {
  /** Words that mean something to the search; mistyped words are corrected to these. */
  readonly telling: ReadonlySet<string>;
  /** All words that are known, the everyday ones included. */
  readonly known: ReadonlySet<string>;
  /** The stems of all known words; made when a word is first met that is not itself known. */
  readonly stems: () => ReadonlySet<string>;
  /** Stems of words of other subjects that look like telling ones; made when such a word may first be met. */
  readonly lookAlikes: () => ReadonlySet<string>;
}

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const telling = new Set<string>();
  for (const name of [...Object.keys(lexicon.things), ...Object.keys(lexicon.frames)])
    for (const phrase of phrasesOf(lexicon, name))
      for (const word of phraseWords(phrase)) telling.add(word);
  addWords(telling, tellingPatterns(lexicon));
  const known = new Set(telling);
  addWords(known, otherPatterns(lexicon));
  for (const words of [lexicon.stopWords, lexicon.plainWords, Object.keys(lexicon.numbers)])
    for (const word of words) known.add(word);
  return {
    telling,
    known,
    stems: once(() => new Set([...known].map(stem))),
    lookAlikes: once(() => new Set(lexicon.lookAlikes.map(stem))),
  };
}
