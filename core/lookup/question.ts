import type { Glossary, Lexicon } from '../../data/lexicon/types.ts';
import { buildClassTree } from './class-tree.ts';
import { createGlossaryReader, type Glossed } from './glossary.ts';
import { type RawSentence, sentences } from './sentences.ts';
import { createSpelling } from './spelling.ts';
import { readText, type Text } from './text.ts';

/** A sentence, or a question within one ("… and how far apart"). */
export interface Part {
  readonly text: Text;
  readonly asks: boolean;
}

/** A question as it was understood: spelling put right, cut into parts, labelled. */
export interface Question {
  /** All parts in one text, so that phrasings can look from one to the next. */
  readonly text: Text;
  readonly parts: readonly Part[];
  /** The words that carry meaning. */
  readonly spoken: readonly string[];
  /** Those of them that the lexicon does not have at all. */
  readonly unknown: ReadonlySet<string>;
  /** Those that the glossary lacks which put the question into English; null where it was asked in English. */
  readonly foreign: ReadonlySet<string> | null;
}

export type ReadQuestion = (question: string) => Question;

/** Where a further question begins within a sentence: "and how", "but can I". */
function clauseStarts(words: readonly string[], lexicon: Lexicon): number[] {
  const { joiners, questionWords, auxiliaries, pronouns } = lexicon.questions;
  return words.flatMap((word, at) => {
    const [next = '', after = ''] = words.slice(at + 1, at + 3);
    const asks =
      questionWords.includes(next) || (auxiliaries.includes(next) && pronouns.includes(after));
    return at > 0 && joiners.includes(word) && asks ? [at] : [];
  });
}

function clauses(words: readonly string[], lexicon: Lexicon): (readonly string[])[] {
  const starts = [0, ...clauseStarts(words, lexicon)];
  return starts.map((start, at) => words.slice(start, starts[at + 1] ?? words.length));
}

function asks(words: readonly string[], { questions }: Lexicon): boolean {
  const first = words.find((word) => !questions.joiners.includes(word)) ?? '';
  return questions.questionWords.includes(first) || questions.auxiliaries.includes(first);
}

const NOTHING_FOREIGN: ReadonlySet<string> = new Set();
const asWritten = (words: readonly string[]): Glossed => ({ words, foreign: NOTHING_FOREIGN });

/** Chooses the language that has the most of a question's words; English where none has more. */
function createGlosser(glossaries: readonly Glossary[], isEnglish: (word: string) => boolean) {
  const readers = glossaries.map(createGlossaryReader);
  return (raw: readonly RawSentence[]): ((words: readonly string[]) => Glossed) => {
    if (readers.length === 0) return asWritten;
    const words = raw.flatMap((sentence) => sentence.words);
    let most = words.filter(isEnglish).length;
    let gloss = asWritten;
    for (const reader of readers) {
      const known = reader.knows(words);
      if (known > most) [most, gloss] = [known, reader.gloss];
    }
    return gloss;
  };
}

/** Reads questions in the language of the lexicon, and in those of the glossaries. */
export function createReader(lexicon: Lexicon, glossaries: readonly Glossary[] = []): ReadQuestion {
  const tree = buildClassTree(lexicon);
  const spelling = createSpelling(lexicon);
  const stop = new Set(lexicon.stopWords);
  const read = (parts: readonly (readonly string[])[]) => readText(parts, tree, lexicon.numbers);
  const glossFor = createGlosser(glossaries, spelling.isKnown);
  return (question) => {
    const raw = sentences(question);
    const gloss = glossFor(raw);
    const isGlossed = gloss !== asWritten;
    const foreignWords = new Set<string>();
    const parts = raw.flatMap(({ words: written, marked }, at) => {
      const { words, foreign } = gloss(written);
      for (const word of foreign) foreignWords.add(word);
      const last = at === raw.length - 1 ? words.length - 1 : -1;
      const right = words.flatMap((word, index) =>
        foreign.has(word) ? [word] : spelling.correct(word, index === last),
      );
      const cut = clauses(right, lexicon);
      return cut.map((clause, index) => ({
        words: clause,
        asks: (marked && index === cut.length - 1) || asks(clause, lexicon),
      }));
    });
    const spoken = parts.flatMap(({ words }) => words.filter((word) => !stop.has(word)));
    return {
      text: read(parts.map(({ words }) => words)),
      parts: parts.map((part) => ({ text: read([part.words]), asks: part.asks })),
      spoken,
      // A word that its own language's glossary lacks is of another subject rather than slang for this one.
      unknown: new Set(spoken.filter((word) => !foreignWords.has(word) && !spelling.isKnown(word))),
      foreign: isGlossed ? foreignWords : null,
    };
  };
}
