import { ORDINALS, TIMES_WORDS } from '../../data/reading/numbers.ts';
import {
  minutesIn,
  RECURRENCE_PREFIXES,
  RECURRENCE_WORDS,
  TIME_WORDS,
  type TimeWord,
} from '../../data/reading/units.ts';
import { readNumber } from './read-number.ts';
import { type Part, readPart } from './read-part.ts';
import { type Amount, readAmount, readRangeFrom, readRhythmEnd } from './read-range.ts';
import type { UnitRead } from './read-unit.ts';
import type { Token } from './tokens.ts';

const DAY = minutesIn('day');

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

function rhythm(word: string, factor: number, next: number): UnitRead {
  return {
    dimension: 'time',
    factor,
    word,
    plural: false,
    recurrence: true,
    modifiers: [],
    next,
  };
}

const figurePart = (first: number, value: number, unit: UnitRead): Part => ({
  first,
  next: unit.next,
  value,
  form: 'figure',
  unit,
  open: 'none',
  bound: '',
});

/** "monthly", "bi-weekly", "weekly to monthly". */
function readAdverb(tokens: readonly Token[], at: number): Amount | null {
  const multiple =
    textAt(tokens, at + 1) === '-' ? RECURRENCE_PREFIXES[textAt(tokens, at)] : undefined;
  const place = multiple ? at + 2 : at;
  const time = RECURRENCE_WORDS.get(textAt(tokens, place));
  if (!time) return null;
  const factor = minutesIn(time.unit) * time.factor * (multiple ?? 1);
  const part = figurePart(at, 1, rhythm(textAt(tokens, place), factor, place + 1));
  const end = readRhythmEnd(tokens, place + 1);
  const high = end >= 0 ? readAdverb(tokens, end) : null;
  const amount = readRangeFrom(tokens, part, false);
  if (!high || high.low <= factor)
    return { ...amount, high: amount.isRange ? amount.high : factor };
  return { ...high, first: at, low: factor, isRange: true };
}

/** Of a year. */
const QUARTER: TimeWord = { unit: 'month', factor: 3 };

/** "every month", "every other week", "every third day": the period that "every" takes one of. */
function readPeriod(tokens: readonly Token[], at: number): Part | null {
  const word = textAt(tokens, at);
  const multiple = word === 'other' ? 2 : ORDINALS[word];
  const place = multiple || word === 'single' ? at + 1 : at;
  const quarter = textAt(tokens, place) === 'quarter' && textAt(tokens, place + 1) !== 'of';
  const time = quarter ? QUARTER : TIME_WORDS.get(textAt(tokens, place));
  if (!time || (multiple === undefined && textAt(tokens, place).endsWith('s'))) return null;
  const factor = minutesIn(time.unit) * time.factor;
  return figurePart(at, multiple ?? 1, rhythm(textAt(tokens, place), factor, place + 1));
}

/** "every four to six weeks", "every month or two", "each week". */
function readEvery(tokens: readonly Token[], at: number): Amount | null {
  if (!/^(?:every|each)$/.test(textAt(tokens, at))) return null;
  const part = readPeriod(tokens, at + 1);
  const amount = part ? readRangeFrom(tokens, part, false) : readAmount(tokens, at + 1);
  return amount?.unit?.dimension === 'time' ? { ...amount, first: at } : null;
}

/** How many times: "once", "one to two times", "2 sessions", "a session". */
function readTimes(
  tokens: readonly Token[],
  at: number,
  amount = readAmount(tokens, at),
): { low: number; high: number; next: number } | null {
  const once = TIMES_WORDS[textAt(tokens, at)];
  if (once !== undefined) {
    const joined = /^(?:or|to|-)$/.test(textAt(tokens, at + 1));
    const more = joined ? readTimes(tokens, at + 2) : null;
    return more ? { ...more, low: once } : { low: once, high: once, next: at + 1 };
  }
  const session = amount?.unit?.dimension === 'session';
  const times = amount && !amount.unit && /^times?$/.test(textAt(tokens, amount.next));
  // "2x a year"
  if (amount?.unit?.word === 'x' && amount.high !== null && amount.low > 0)
    return { low: amount.low, high: amount.high, next: amount.next };
  // "two nights a week"
  if (
    amount?.unit?.dimension === 'time' &&
    amount.unit.factor === DAY &&
    amount.high &&
    amount.low > 0
  )
    return { low: amount.low / DAY, high: amount.high / DAY, next: amount.next };
  if (!amount || amount.high === null || !(session || times) || amount.low <= 0) return null;
  return { low: amount.low, high: amount.high, next: amount.next + (session ? 0 : 1) };
}

const DISTANT = /^(?:apart|between|later|after)$/;

/** "a month", "per year", "every six weeks", "monthly" after a count of times. */
function readPer(tokens: readonly Token[], at: number): Amount | null {
  const word = textAt(tokens, at);
  if (/^(?:every|each)$/.test(word)) {
    const every = readEvery(tokens, at);
    // "eight sessions each five weeks apart"
    return every && DISTANT.test(textAt(tokens, every.next)) ? null : every;
  }
  const adverb = readAdverb(tokens, at);
  if (adverb) return adverb;
  if (!/^(?:a|an|per|\/)$/.test(word)) return null;
  const part = readPeriod(tokens, at + 1);
  // "three sessions a month apart" says how far apart they are.
  return part && !DISTANT.test(textAt(tokens, part.next))
    ? { ...readRangeFrom(tokens, part, false), first: at }
    : null;
}

/** "once in three weeks", where "three sessions in a week" would be a course. */
function readOnceIn(tokens: readonly Token[], at: number, next: number): Amount | null {
  const counts = TIMES_WORDS[textAt(tokens, at)] !== undefined && textAt(tokens, next) === 'in';
  const amount = counts ? readAmount(tokens, next + 1) : null;
  return amount?.unit?.dimension === 'time' ? { ...amount, first: next } : null;
}

/** A count of times in a period, turned into the time from one to the next: twice a year is 182.5 days. */
function readFrequency(tokens: readonly Token[], at: number, here: Amount | null): Amount | null {
  const times = readTimes(tokens, at, here);
  const period = times && (readPer(tokens, times.next) ?? readOnceIn(tokens, at, times.next));
  if (!times || !period || period.high === null) return null;
  return {
    ...period,
    first: at,
    low: period.low / times.high,
    high: period.high / times.low,
    isRange: period.isRange || times.low < times.high,
  };
}

/** A rhythm that starts at `at`, where `here` is the amount that starts there; and whether it counts times in a period, which turns its bounds round. */
export function readRecurrence(
  tokens: readonly Token[],
  at: number,
  here: Amount | null,
): { amount: Amount; counted: boolean } | null {
  const frequency = readFrequency(tokens, at, here);
  if (frequency) return { amount: frequency, counted: true };
  const amount = readEvery(tokens, at) ?? readAdverb(tokens, at);
  return amount && { amount, counted: false };
}

const NEXT = /^(?:next|following)$/;
const MORNING = /^(?:day|morning)$/;
const MORNING_ONLY = /\bmorning\b/;

/** "the next day", "the morning after": within a day, and no figure of its own. */
export function readNextDay(tokens: readonly Token[], at: number): Amount | null {
  const [one, two] = [textAt(tokens, at), textAt(tokens, at + 1)];
  const named =
    (NEXT.test(one) && MORNING.test(two)) ||
    (MORNING.test(one) && /^(?:after|following)$/.test(two));
  if (!named || TIME_WORDS.has(textAt(tokens, at + 2))) return null;
  const unit = { ...rhythm('day', minutesIn('day'), at + 2), recurrence: false };
  const amount = readRangeFrom(tokens, { ...figurePart(at, 1, unit), form: 'few' }, false);
  return {
    ...amount,
    low: minutesIn('day'),
    high: minutesIn('day'),
    // The next morning is less than a day away.
    open: MORNING_ONLY.test(`${one} ${two}`) ? 'below' : 'none',
    isRange: false,
  };
}

/** "day 2", "weeks 1 to 3": a place on a scale, named before its figure. */
export function readLabelled(tokens: readonly Token[], at: number): Amount | null {
  const word = textAt(tokens, at);
  const time = TIME_WORDS.get(word);
  const next = tokens[at + 1];
  const number = next && next.kind !== 'sign' && next.spaced ? readNumber(tokens, at + 1) : null;
  if (!time || number?.form !== 'figure') return null;
  // "weeks three and four"
  const part = word.endsWith('s') ? readPart(tokens, at + 1) : null;
  const amount = part ? readRangeFrom(tokens, part, true) : readAmount(tokens, at + 1);
  if (!amount || amount.unit || time.unit === 'minute') return null;
  const factor = minutesIn(time.unit) * time.factor;
  return {
    ...amount,
    first: at,
    low: amount.low * factor,
    high: amount.high === null ? null : amount.high * factor,
    unit: { ...rhythm(word, factor, amount.next), recurrence: false },
    form: 'ordinal',
    lowForm: 'ordinal',
  };
}
