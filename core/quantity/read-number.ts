import {
  ARTICLES,
  CARDINALS,
  ORDINAL_ENDINGS,
  ORDINALS,
  VAGUE_NUMBERS,
} from '../../data/reading/numbers.ts';
import { figureOf, type Token } from './tokens.ts';

/** A number and the place just after it. */
export interface NumberRead {
  readonly value: number;
  /** `few`: a lower end only; `couple`: two, or nearly; `article`: "a", which counts only before a unit. */
  readonly form: 'figure' | 'ordinal' | 'article' | 'few' | 'couple';
  readonly next: number;
}

const HALVES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "and a half" after a number; returns what it adds and where it ends. */
export function readHalf(tokens: readonly Token[], at: number): { add: number; next: number } {
  // "hour and a half", "hour-and-a-half"
  const words: string[] = [];
  let place = at;
  while (words.length < 3 && place < at + 6) {
    const word = tokens[place]?.text ?? '';
    if (word !== '-') words.push(word);
    place += 1;
  }
  const add = HALVES[words[2] ?? ''];
  const joined = words[0] === 'and' && ARTICLES.has(words[1] ?? '');
  return joined && add !== undefined ? { add, next: place } : { add: 0, next: at };
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const after = tokens[at + 1];
  if (after && !after.spaced && ORDINAL_ENDINGS.has(after.text)) {
    return { value: figureOf(token.text), form: 'ordinal', next: at + 2 };
  }
  if (after && !after.spaced && after.text === 'k') {
    return { value: figureOf(token.text) * 1000, form: 'figure', next: at + 2 };
  }
  if (after?.kind === 'number' && after.text.startsWith('.')) {
    return { value: figureOf(token.text) + figureOf(after.text), form: 'figure', next: at + 2 };
  }
  const fraction = after?.kind === 'number' ? readFraction(tokens, at + 1) : null;
  if (fraction)
    return { value: figureOf(token.text) + fraction.value, form: 'figure', next: fraction.next };
  const half = readHalf(tokens, at + 1);
  return { value: figureOf(token.text) + half.add, form: 'figure', next: half.next };
}

/** "1/2", "3/4": a numerator below a denominator of two, three or four. */
export function readFraction(tokens: readonly Token[], at: number): NumberRead | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || slash?.text !== '/' || bottom?.kind !== 'number') return null;
  const [part, whole] = [figureOf(top.text), figureOf(bottom.text)];
  if (whole > 4 || part >= whole || part === 0 || !Number.isInteger(part)) return null;
  return { value: part / whole, form: 'figure', next: at + 3 };
}

/** "twenty-four", "one hundred and twenty"; `isRest` where a hundred went before, and no other can follow. */
function readCardinal(tokens: readonly Token[], at: number, isRest = false): NumberRead | null {
  let value = CARDINALS[tokens[at]?.text ?? ''];
  if (value === undefined) return null;
  let next = at + 1;
  if (value >= 20) {
    const hyphen = tokens[next]?.text === '-' ? 1 : 0;
    const ones = CARDINALS[tokens[next + hyphen]?.text ?? ''] ?? 0;
    if (ones >= 1 && ones <= 9) {
      value += ones;
      next += hyphen + 1;
    }
  }
  if (!isRest && tokens[next]?.text === 'hundred') {
    const rest = readCardinal(tokens, next + (tokens[next + 1]?.text === 'and' ? 2 : 1), true);
    value = value * 100 + (rest?.value ?? 0);
    next = rest?.next ?? next + 1;
  }
  if (/^quarters?$/.test(tokens[next]?.text ?? '')) return readQuarters(tokens, value, next + 1);
  const half = readHalf(tokens, next);
  return { value: value + half.add, form: 'figure', next: half.next };
}

/** "three quarters of an hour". */
function readQuarters(tokens: readonly Token[], value: number, at: number): NumberRead {
  const of = tokens[at]?.text === 'of' ? 1 : 0;
  const article = of && ARTICLES.has(tokens[at + 1]?.text ?? '') ? 1 : 0;
  return { value: value / 4, form: 'figure', next: at + of + article };
}

/** "half an hour", "half a day", "half a dozen". */
function readHalfOf(tokens: readonly Token[], at: number): NumberRead | null {
  const value = HALVES[tokens[at]?.text ?? ''];
  if (value === undefined) return null;
  const skip = tokens[at + 1]?.text === '-' ? 1 : 0;
  const article = ARTICLES.has(tokens[at + 1 + skip]?.text ?? '') ? 1 : 0;
  const next = at + 1 + skip + article;
  return tokens[next]?.text === 'dozen'
    ? { value: value * 12, form: 'figure', next: next + 1 }
    : { value, form: 'article', next };
}

function readLoose(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]?.text ?? '';
  if (word === 'couple' || word === 'pair') {
    return { value: 2, form: 'couple', next: at + (tokens[at + 1]?.text === 'of' ? 2 : 1) };
  }
  if (VAGUE_NUMBERS.has(word)) return { value: 2, form: 'few', next: at + 1 };
  if (word === 'a' || word === 'an') {
    return (
      readLoose(tokens, at + 1) ??
      readHalfOf(tokens, at + 1) ??
      (CARDINALS[tokens[at + 1]?.text ?? ''] === undefined
        ? { value: 1, form: 'article', next: at + 1 }
        : null)
    );
  }
  return null;
}

/** The number that starts at `at`, in digits or words; null where none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const ordinal = ORDINALS[tokens[at]?.text ?? ''];
  if (ordinal !== undefined) return { value: ordinal, form: 'ordinal', next: at + 1 };
  return (
    readDigits(tokens, at) ??
    readCardinal(tokens, at) ??
    readHalfOf(tokens, at) ??
    readLoose(tokens, at)
  );
}
