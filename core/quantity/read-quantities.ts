import {
  ARTICLES,
  CARDINALS,
  ORDINALS,
  TIMES_WORDS,
  VAGUE_NUMBERS,
} from '../../data/reading/numbers.ts';
import { MONTHS, NAMING_WORDS } from '../../data/reading/other-units.ts';
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  RECURRENCE_PREFIXES,
  RECURRENCE_WORDS,
  TIME_WORDS,
} from '../../data/reading/units.ts';
import type { Dimension, QuantityMention } from './mention.ts';
import { toOriginal } from './normalise.ts';
import { type Bounds, readBounds } from './read-bounds.ts';
import { type Amount, readAmount } from './read-range.ts';
import { readLabelled, readNextDay, readRecurrence } from './read-recurrence.ts';
import { type Token, type TokenText, tokenise } from './tokens.ts';

/** Words that a quantity can start with; every other token is passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ...Object.keys(CARDINALS),
  ...Object.keys(ORDINALS),
  ...Object.keys(TIMES_WORDS),
  ...Object.keys(RECURRENCE_PREFIXES),
  ...Object.keys(CURRENCY_SIGNS),
  ...Object.keys(CURRENCY_PREFIXES),
  ...Object.keys(CURRENCY_WORDS),
  ...ARTICLES,
  ...VAGUE_NUMBERS,
  ...RECURRENCE_WORDS.keys(),
  ...TIME_WORDS.keys(),
  ...'half quarter couple pair every each next following morning'.split(' '),
]);

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** A run of digits and signs that is a date, a time of day or a telephone number; returns where it ends. */
function endOfCode(tokens: readonly Token[], at: number): number {
  if (!isNumber(tokens[at])) return at;
  // "0.25/0.5/1.0 mm" lists sizes.
  if (tokens[at]?.text.includes('.') && textAt(tokens, at + 1) === '/') return at;
  let end = at + 1;
  let signs = '';
  while (
    /^[-/.:]$/.test(textAt(tokens, end)) &&
    isNumber(tokens[end + 1]) &&
    !tokens[end + 1]?.spaced
  ) {
    signs += textAt(tokens, end);
    end += 2;
  }
  const telephone = /^\d{3,}$/.test(textAt(tokens, at)) && /^\d{4}$/.test(textAt(tokens, end - 1));
  const code = signs.length > 1 || signs === ':' || (signs === '-' && telephone);
  return code ? end : at;
}

/** "3 May 2024"; "3 may do" is no date. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  return MONTHS.has(word) && (word !== 'may' || tokens[at + 1]?.kind !== 'word');
}

/** A calendar year, a day of a month, an item number, or a figure that a word before it makes a name. */
function isLabel(tokens: readonly Token[], amount: Amount): boolean {
  const before = textAt(tokens, amount.first - 1);
  const after = textAt(tokens, amount.next);
  const { low } = amount;
  if (amount.unit) return before === 'spf' || before === '#';
  if (NAMING_WORDS.has(before)) return true;
  if (
    isMonth(tokens, amount.next) ||
    (after === 'of' && MONTHS.has(textAt(tokens, amount.next + 1)))
  )
    return true;
  const digits = isNumber(tokens[amount.first]);
  return digits && Number.isInteger(low) && low >= 1900 && low < 2100;
}

/** "more than one session" is two or more: sessions come whole. */
function strictLow(amount: Amount, bounds: Bounds): number {
  const strict = bounds.bound === 'more than' && amount.unit?.dimension === 'session';
  return strict && amount.low === 1 ? 2 : amount.low;
}

const HOW_OFTEN =
  /^(?:at (?:the )?(?:very )?(?:most|least)|(?:no|not|never) more than|up to|max(?:imum)?)$/;

function ends(
  amount: Amount,
  bounds: Bounds,
  counted: boolean,
  every: boolean,
): { min: number | null; max: number | null } {
  // "up to a year or more" has no upper end.
  const beyond = bounds.open === 'below' && amount.open === 'above';
  const open = bounds.open === 'none' || beyond ? amount.open : bounds.open;
  // At least once a year is at most a year apart; "every four weeks at most" bounds how often, too.
  const often = counted || (every && HOW_OFTEN.test(bounds.bound || amount.bound));
  const side = often && open !== 'none' ? (open === 'above' ? 'below' : 'above') : open;
  // "No more than two or three times a week" allows three.
  const seldomest = counted ? amount.low : amount.high;
  if (side === 'above') return { min: often ? seldomest : strictLow(amount, bounds), max: null };
  // "By the fourth week" names that week.
  const point = bounds.bound === 'by' && amount.form === 'ordinal' && !amount.isRange;
  if (point) return { min: amount.low, max: amount.high };
  if (side === 'below') return { min: null, max: often ? amount.low : amount.high };
  return { min: amount.low, max: amount.high };
}

function vagueness(amount: Amount): QuantityMention['vague'] {
  const [low, high] = [amount.lowForm, amount.form];
  if (high === 'few' && amount.high !== null && !amount.isRange) return 'next-day';
  if (low === 'few' && high === 'couple') return 'wholly';
  if (low === 'few' || high === 'few') return low === high ? 'wholly' : 'one-end';
  return low === 'couple' || high === 'couple' ? 'couple' : 'no';
}

function dimensionOf(amount: Amount, label: boolean): Dimension {
  return label ? 'other' : (amount.unit?.dimension ?? 'bare');
}

interface Found {
  readonly amount: Amount;
  readonly counted: boolean;
  readonly recurrence: boolean;
}

function findAt(tokens: readonly Token[], at: number): Found | null {
  if (!isNumber(tokens[at]) && !STARTERS.has(textAt(tokens, at))) return null;
  const here = readAmount(tokens, at);
  const recurrence = readRecurrence(tokens, at, here);
  if (recurrence) return { ...recurrence, recurrence: true };
  const amount = readLabelled(tokens, at) ?? readNextDay(tokens, at) ?? here;
  return amount && { amount, counted: false, recurrence: amount.unit?.recurrence ?? false };
}

function mentionOf(text: TokenText, { amount, counted, recurrence }: Found): QuantityMention {
  const { tokens } = text;
  const bounds = readBounds(tokens, amount);
  const label = isLabel(tokens, amount);
  const first = tokens[bounds.first];
  const last = tokens[bounds.next - 1];
  const currency = amount.unit?.currency;
  return {
    dimension: dimensionOf(amount, label),
    ...ends(amount, bounds, counted, recurrence),
    ...(currency === undefined ? {} : { currency }),
    bound: bounds.bound || amount.bound,
    approximate: bounds.approximate,
    vague: vagueness(amount),
    ordinal: amount.form === 'ordinal',
    recurrence,
    modifiers: amount.unit?.modifiers ?? [],
    unitWord: amount.unit?.word ?? '',
    ...toOriginal(text, first?.start ?? 0, last?.end ?? 0),
    firstToken: bounds.first,
    nextToken: bounds.next,
  };
}

/** A figure, or a word for one before its unit: neither "the first" nor a lone "several" or "weeks". */
function isCountable(tokens: readonly Token[], { amount }: Found): boolean {
  if (amount.unit === null) return amount.form === 'figure' || amount.form === 'couple';
  const lonePlural = amount.form === 'few' && amount.next === amount.first + 1;
  return !(lonePlural && TIME_WORDS.has(textAt(tokens, amount.first)));
}

/** "six monthly treatments" counts the treatments and says how far apart they are. */
function rhythmInside(text: TokenText, { amount }: Found): QuantityMention[] {
  if (amount.unit?.dimension !== 'session') return [];
  for (let at = amount.first; at < amount.next; at += 1) {
    if (!RECURRENCE_WORDS.has(textAt(text.tokens, at))) continue;
    const found = readRecurrence(text.tokens, at, readAmount(text.tokens, at));
    if (found) return [mentionOf(text, { ...found, recurrence: true })];
  }
  return [];
}

/**
 * Every quantity in a text already split into tokens, in reading order and without overlaps.
 * Times are in minutes, lengths in millimetres, money in its own currency; offsets are those of the original text.
 */
export function readQuantitiesIn(text: TokenText): QuantityMention[] {
  const { tokens } = text;
  const mentions: QuantityMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfCode(tokens, at);
    const found = end > at ? null : findAt(tokens, at);
    const counted = found && isCountable(tokens, found) ? found : null;
    if (counted) mentions.push(mentionOf(text, counted), ...rhythmInside(text, counted));
    at = Math.max(end, counted?.amount.next ?? 0, at + 1);
  }
  return mentions;
}

/** Every quantity in `text`; see {@link readQuantitiesIn}. */
export function readQuantities(text: string): QuantityMention[] {
  return readQuantitiesIn(tokenise(text));
}
