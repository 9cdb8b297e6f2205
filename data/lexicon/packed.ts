import { packWords, unpack } from './list.ts';
import type { Glossary, LearnedWeights, Lexicon } from './types.ts';

/** The digits of learned weights, and what they say, apart: like stands by like, and packs into fewer bytes. */
export interface PackedWeights {
  readonly topics: LearnedWeights['topics'];
  /** All digits in their order. */
  readonly digits: string;
  /** The names of the stems and word classes, a line each. */
  readonly names: string;
  /** A line for each name: how many topics are passed over before each that it speaks for or against. */
  readonly steps: string;
  /** How much it speaks for or against each, of all names one after another. */
  readonly amounts: string;
}

function packWeights({ topics, weights }: LearnedWeights, digits: string): PackedWeights {
  const lines = weights.split('\n').map((line) => line.split(' '));
  const pairs = lines.map(([, own = '']) => own.match(/../g) ?? []);
  const steps = pairs.map((own) => {
    const numbers = own.map((pair) => digits.indexOf(pair.charAt(0)));
    return numbers.map((topic, at) => digits[topic - (numbers[at - 1] ?? -1) - 1]).join('');
  });
  return {
    topics,
    digits,
    names: lines.map(([name = '']) => name).join('\n'),
    steps: steps.join('\n'),
    amounts: pairs.flatMap((own) => own.map((pair) => pair.charAt(1))).join(''),
  };
}

function unpackWeights({ digits, names, steps, amounts }: PackedWeights): string {
  const of = steps.split('\n');
  let used = 0;
  const lines = names.split('\n').map((name, line) => {
    let topic = -1;
    const pairs = [...(of[line] ?? '')].map((step) => {
      topic += digits.indexOf(step) + 1;
      return `${digits[topic]}${amounts[used++]}`;
    });
    return `${name} ${pairs.join('')}`;
  });
  return lines.join('\n');
}

/** A lexicon as the extension carries it. */
export interface PackedLexicon extends Omit<Lexicon, 'learned' | 'lookAlikes'> {
  readonly learned: PackedWeights;
  readonly lookAlikes: string;
}

export const packLexicon = (lexicon: Lexicon, digits: string): PackedLexicon => ({
  ...lexicon,
  learned: packWeights(lexicon.learned, digits),
  lookAlikes: packWords(lexicon.lookAlikes),
});

/** The lexicon as it was; what takes time is unpacked when it is asked for. */
export const unpackLexicon = ({ learned, lookAlikes, ...others }: PackedLexicon): Lexicon => ({
  ...others,
  learned: {
    topics: learned.topics,
    get weights() {
      return unpackWeights(learned);
    },
  },
  get lookAlikes() {
    return unpack(lookAlikes);
  },
});

/** A glossary without the English side of its lines, which all glossaries share. */
export interface PackedGlossary extends Omit<Glossary, 'phrases'> {
  /** The other side of each line, a line each in the order of the English ones; empty where it has no such line. */
  readonly meanings: string;
}
const lineOf = (line: string): readonly [string, string] => {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
};

/** How a glossary's words are filed by whoever reads it. */
type FiledAs = (glossary: Glossary) => (word: string) => string;

/** A phrase in fewer letters, which is filed as it was. */
const shortener =
  (file: (word: string) => string) =>
  (phrase: string): string =>
    phrase
      .split(/[\s-]+/)
      .map((word) => (file(file(word)) === file(word) ? file(word) : word))
      .join(' ');

/** The lines of a glossary by their English side; the second of two alike counts as another. */
function byEnglish(glossary: Glossary, filedAs: FiledAs): ReadonlyMap<string, string> {
  const shorten = shortener(filedAs(glossary));
  const met = new Map<string, number>();
  // Of two meanings of one phrase the first one written is taken, so the second says nothing.
  const said = new Set<string>();
  const isNew = (phrase: string): boolean => said.size < said.add(phrase).size;
  const lines = glossary.phrases.split('\n').filter((line) => line.includes(':'));
  return new Map(
    lines.map((line) => {
      const [english, meanings] = lineOf(line);
      const before = met.get(english) ?? 0;
      met.set(english, before + 1);
      const phrases = meanings.split(',').map((phrase) => shorten(phrase.trim()));
      return [`${english}:${before}`, phrases.filter(isNew).join(',')];
    }),
  );
}

/** The English side of all lines that any of the glossaries has, and the glossaries without it, in the same order. */
export function packGlossaries(
  glossaries: readonly Glossary[],
  filedAs: FiledAs,
): {
  readonly english: readonly string[];
  readonly packed: readonly PackedGlossary[];
} {
  const all = glossaries.map((glossary) => byEnglish(glossary, filedAs));
  const keys = [...new Set(all.flatMap((lines) => [...lines.keys()]))];
  return {
    english: keys.map((key) => lineOf(key)[0]),
    packed: glossaries.map(({ phrases: _phrases, ...others }, at) => ({
      ...others,
      meanings: keys.map((key) => all[at]?.get(key) ?? '').join('\n'),
    })),
  };
}

/** A glossary that means what it meant; its lines are put together when they are asked for. */
export const unpackGlossary = (
  english: readonly string[],
  { meanings, ...others }: PackedGlossary,
): Glossary => ({
  ...others,
  get phrases() {
    const lines = meanings.split('\n');
    return english
      .flatMap((phrase, at) => (lines[at] ? [`${phrase}:${lines[at]}`] : []))
      .join('\n');
  },
});
