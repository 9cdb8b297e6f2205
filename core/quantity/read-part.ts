import { APPROXIMATE_AFTER, AT_LEAST_AFTER, AT_MOST_AFTER } from '../../data/reading/bounds.ts';
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  TIME_WORDS,
} from '../../data/reading/units.ts';
import { type NumberRead, readFraction, readHalf, readNumber } from './read-number.ts';
import { readUnit, type UnitRead } from './read-unit.ts';
import { byFirstWord, lengthOfPhraseAt, type Token } from './tokens.ts';

/** One end of a range, or a figure by itself: a number, its unit if it names one, and what stands after it. */
export interface Part {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly form: NumberRead['form'];
  readonly unit: UnitRead | null;
  /** "or more", "+" open the upper end; "or less" the lower. */
  readonly open: 'none' | 'above' | 'below';
  readonly bound: string;
}

const LEAST = byFirstWord(AT_LEAST_AFTER);
const MOST = byFirstWord(AT_MOST_AFTER);
const SOFTENED = byFirstWord(APPROXIMATE_AFTER);

interface Suffix {
  readonly open: Part['open'];
  readonly bound: string;
  readonly next: number;
}

/** "six months plus", "3 plus sessions": what follows "plus" is a unit, a small word or nothing. */
const endsPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' ||
  /^(?:for|of|to|apart|between|in|and|or|depending|later|after|on)$/.test(tokens[at]?.text ?? '') ||
  readUnit(tokens, at) !== null;

/** A bound written after the figure, in brackets or not. */
function readSuffix(tokens: readonly Token[], at: number): Suffix {
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  // "an hour, or more"
  const comma = tokens[at]?.text === ',' && tokens[at + 1]?.text === 'or' ? 1 : 0;
  if (comma > 0) {
    const after = readSuffix(tokens, at + 1);
    return after.open === 'none' ? { ...after, next: at } : after;
  }
  for (const [open, phrases] of [
    ['above', LEAST],
    ['below', MOST],
  ] as const) {
    const length = lengthOfPhraseAt(tokens, at + bracket, phrases);
    const next = at + bracket + length;
    const goesOn = tokens[next - 1]?.text === 'up' && tokens[next]?.text === 'to'; // "and up to 48 hours"
    // "1.5 mm plus minoxidil" adds something else.
    const adds = tokens[next - 1]?.text === 'plus' && length === 1 && !endsPlus(tokens, next);
    if (length > 0 && !goesOn && !adds && (bracket === 0 || tokens[next]?.text === ')')) {
      const bound = tokens.slice(at + bracket, next).map((token) => token.text);
      return { open, bound: bound.join(' '), next: next + bracket };
    }
  }
  return { open: 'none', bound: '', next: at };
}

/** A sign before the number, with its country ("US$", "A$"); `next` is where the number starts. */
function readSign(tokens: readonly Token[], at: number): { currency: string; next: number } | null {
  const prefix = CURRENCY_PREFIXES[tokens[at]?.text ?? ''];
  const sign = tokens[prefix ? at + 1 : at];
  const currency = sign && CURRENCY_SIGNS[sign.text];
  if (currency) return { currency: prefix ?? currency, next: at + (prefix ? 2 : 1) };
  const word = CURRENCY_WORDS[tokens[at]?.text ?? ''];
  const before = word && /^[a-z]{2,3}$/.test(tokens[at]?.text ?? '');
  return before && tokens[at + 1]?.kind === 'number' ? { currency: word, next: at + 1 } : null;
}

const money = (currency: string, next: number): UnitRead => ({
  dimension: 'money',
  factor: 1,
  currency,
  word: currency,
  plural: true,
  recurrence: false,
  modifiers: [],
  next,
});

function readMoney(tokens: readonly Token[], at: number): Part | null {
  const sign = readSign(tokens, at);
  const number = sign && readNumber(tokens, sign.next);
  if (!sign || number?.form !== 'figure' || tokens[sign.next]?.kind !== 'number') return null;
  const named = readUnit(tokens, number.next);
  const next = named?.dimension === 'money' ? named.next : number.next;
  const currency = sign.currency === 'USD' ? (named?.currency ?? 'USD') : sign.currency;
  const suffix = readSuffix(tokens, next);
  return { first: at, value: number.value, form: 'figure', unit: money(currency, next), ...suffix };
}

const SHARES: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

/** "¾ of an hour", "a third of a millimetre" */
function readSignedFraction(tokens: readonly Token[], at: number): NumberRead | null {
  const [lead, part, of] = tokens.slice(at, at + 3).map(({ text }) => text);
  const share = lead === 'a' || lead === 'one' ? SHARES[part ?? ''] : undefined;
  if (share !== undefined && of === 'of') return { value: share, form: 'figure', next: at + 3 };
  const number = tokens[at]?.text.startsWith('.') ? readNumber(tokens, at) : null;
  const isPart = number !== null && number.value < 1 && tokens[number.next]?.text === 'of';
  return isPart ? { ...number, next: number.next + 1 } : null;
}

/** "1/2 hour" is half an hour; "1/2 weeks" is one or two. */
function readFractionOfUnit(tokens: readonly Token[], at: number): NumberRead | null {
  const fraction = readFraction(tokens, at) ?? readSignedFraction(tokens, at);
  if (!fraction) return null;
  const article = /^an?$/.test(tokens[fraction.next]?.text ?? '') ? 1 : 0;
  const unit = readUnit(tokens, fraction.next + article);
  const whole = unit?.plural && unit.dimension !== 'length';
  return unit && !whole ? { ...fraction, next: fraction.next + article } : null;
}

/** "weeks", "months to years": a plural by itself is as vague as "several weeks". */
function readPlural(tokens: readonly Token[], at: number): Part | null {
  const unit = TIME_WORDS.has(tokens[at]?.text ?? '') ? readUnit(tokens, at) : null;
  return unit?.plural && unit.word.length > 3
    ? { first: at, next: unit.next, value: 2, form: 'few', unit, open: 'none', bound: '' }
    : null;
}

/** "1 hour 15 minutes", "an hour and 15 minutes": what the minutes add to the hours; null where none follow. */
function readMinutes(
  tokens: readonly Token[],
  at: number,
  unit: UnitRead | null,
): { add: number; next: number } | null {
  if (unit === null || TIME_WORDS.get(unit.word)?.unit !== 'hour') return null;
  const joined = tokens[unit.next]?.text === 'and';
  if (joined && tokens[at - 1]?.text === 'between') return null;
  const number = readNumber(tokens, unit.next + (joined ? 1 : 0));
  const minutes = number?.form === 'figure' ? readUnit(tokens, number.next) : null;
  const isMinutes = minutes !== null && TIME_WORDS.get(minutes.word)?.unit === 'minute';
  return number && isMinutes && number.value < 60
    ? { add: number.value / 60, next: minutes.next }
    : null;
}

/** The figure that starts at `at`, with the unit right after it; null where there is none. */
export function readPart(tokens: readonly Token[], at: number): Part | null {
  const priced = readMoney(tokens, at);
  if (priced) return priced;
  const number = readFractionOfUnit(tokens, at) ?? readNumber(tokens, at);
  if (!number) return readPlural(tokens, at);
  const early = readSuffix(tokens, number.next);
  const softened = early.next + lengthOfPhraseAt(tokens, early.next, SOFTENED);
  const unit = readUnit(tokens, early.next) ?? readUnit(tokens, softened); // "20 or so minutes"
  if (!unit && number.form === 'article') return null;
  const half = readMinutes(tokens, at, unit) ?? readHalf(tokens, unit?.next ?? early.next);
  const here = readSuffix(tokens, half.next);
  // "a .5 mm device or smaller": the bound may follow what is measured.
  const beyond =
    unit?.dimension === 'length' && here.open === 'none' && tokens[half.next]?.kind === 'word';
  const late = beyond ? readSuffix(tokens, half.next + 1) : here;
  const suffix = late.open === 'none' ? { ...early, next: half.next } : late;
  return { first: at, value: number.value + half.add, form: number.form, unit, ...suffix };
}
