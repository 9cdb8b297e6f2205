import { type NormalText, normalise } from './normalise.ts';

/** A number in digits, a word, or a single sign. Offsets are those of the plain text, end exclusive. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** The figure of a number token, otherwise NaN. */
  readonly value: number;
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

/** "1,500" counts thousands; "0,5" is a decimal comma. */
function figure(digits: string): number {
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
      value: digits === undefined ? Number.NaN : figure(digits),
      start,
      end: start + text.length,
      spaced: start > before,
    });
    before = start + text.length;
  }
  return { ...normal, tokens };
}

/** True where the tokens at `at` read exactly as `phrase`. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[at + i]?.text === word);
}

/** How many tokens the first of `phrases` that stands at `at` takes; 0 where none does. */
export function lengthOfPhraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  return phrases.find((phrase) => phraseAt(tokens, at, phrase))?.length ?? 0;
}

/** How many tokens the first of `phrases` that ends just before `at` takes; 0 where none does. */
export function lengthOfPhraseBefore(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  return (
    phrases.find((phrase) => at >= phrase.length && phraseAt(tokens, at - phrase.length, phrase))
      ?.length ?? 0
  );
}
