import { type NormalText, normalise } from './normalise.ts';

/** A number in digits, a word, or a single sign. Offsets are those of the plain text, end exclusive. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where white space stands before the token. */
  readonly spaced: boolean;
}

export interface TokenText extends NormalText {
  readonly tokens: readonly Token[];
}

// Each alternative starts with a different class of character, so matching never goes back.
// A figure glued to a word belongs to its name ("CO2", "SPF30").
const TOKEN = /(\d+(?:,\d+)*(?:\.\d+)?|\.\d+)|(\p{L}[\p{L}\p{M}\d]*(?:'\p{L}+)?)|(\S)/gu;

/** The number that a token of digits stands for: "1,500" counts thousands; "0,5" is a decimal comma. */
export function figureOf(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Number(digits.replace(',', '.').replaceAll(',', ''));
}

/** Splits `original` into numbers, words and signs, in one pass. */
export function tokenise(original: string): TokenText {
  const normal = normalise(original);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of normal.text.matchAll(TOKEN)) {
    const [text, digits, word] = match;
    const start = match.index;
    tokens.push({
      kind: digits !== undefined ? 'number' : word !== undefined ? 'word' : 'sign',
      text,
      start,
      end: start + text.length,
      spaced: start > before,
    });
    before = start + text.length;
  }
  return { ...normal, tokens };
}

type Phrases = readonly (readonly string[])[];
/** Phrases by one of their words, longest first, so that most tokens are settled by one look. */
export type PhraseTable = ReadonlyMap<string, Phrases>;

function tableBy(phrases: Phrases, key: (phrase: readonly string[]) => string): PhraseTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const known = table.get(key(phrase));
    if (known) known.push(phrase);
    else table.set(key(phrase), [phrase]);
  }
  for (const same of table.values()) same.sort((a, b) => b.length - a.length);
  return table;
}

/** A table for {@link lengthOfPhraseAt}. */
export const byFirstWord = (phrases: Phrases): PhraseTable =>
  tableBy(phrases, (phrase) => phrase[0] ?? '');
/** A table for {@link lengthOfPhraseBefore}. */
export const byLastWord = (phrases: Phrases): PhraseTable =>
  tableBy(phrases, (phrase) => phrase.at(-1) ?? '');

/** True where the tokens at `at` read exactly as `phrase`. */
function phraseAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (tokens[at + i]?.text !== phrase[i]) return false;
  return true;
}

/** How many tokens the longest phrase that stands at `at` takes; 0 where none does. */
export function lengthOfPhraseAt(tokens: readonly Token[], at: number, table: PhraseTable): number {
  const phrases = table.get(tokens[at]?.text ?? '');
  return phrases?.find((phrase) => phraseAt(tokens, at, phrase))?.length ?? 0;
}

/** How many tokens the longest phrase that ends just before `at` takes; 0 where none does. */
export function lengthOfPhraseBefore(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable,
): number {
  const phrases = table.get(tokens[at - 1]?.text ?? '');
  return phrases?.find((phrase) => phraseAt(tokens, at - phrase.length, phrase))?.length ?? 0;
}
