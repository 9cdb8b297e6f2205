import { APPROXIMATE_BEFORE, AT_LEAST_BEFORE, AT_MOST_BEFORE } from '../../data/reading/bounds.ts';
import { RECURRENCE_WORDS } from '../../data/reading/units.ts';
import { type Part, readPart } from './read-part.ts';
import type { UnitRead } from './read-unit.ts';
import { byFirstWord, lengthOfPhraseAt, type Token } from './tokens.ts';

const LEAST = byFirstWord(AT_LEAST_BEFORE);
const MOST = byFirstWord(AT_MOST_BEFORE);

/** A figure or a range in base units, before the words around it have opened an end. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  /** Null where the range's own words leave it open ("3 to 6 or more", "several"). */
  readonly high: number | null;
  readonly isRange: boolean;
  readonly unit: UnitRead | null;
  readonly form: Part['form'];
  readonly lowForm: Part['form'];
  readonly open: Part['open'];
  readonly bound: string;
  /** "two or three" rather than "two to three". */
  readonly isOr?: boolean;
}

const JOINING_WORDS = new Set(['to', 'or', 'through', 'thru', 'till', 'until']);
const EVERY = new Set(['every', 'each', 'the']);

interface Separator {
  readonly next: number;
  /** The second end is itself a least ("to over a year"). */
  readonly opens: boolean;
  readonly isOr: boolean;
}

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  return words.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** "up to", "as many as" after a joining word; after "and" a verb may stand between ("and go no further than"). */
function lengthOfMost(tokens: readonly Token[], at: number, isAnd: boolean): number {
  const here = lengthOfPhraseAt(tokens, at, MOST);
  if (here > 1 || !isAnd) return here > 1 ? here : 0;
  const afterVerb = lengthOfPhraseAt(tokens, at + 1, MOST);
  return afterVerb > 1 ? afterVerb + 1 : 0;
}

/** "-", "to", "or", "/", "and up to", and "and" where `between` allows it; null where nothing joins. */
function readSeparator(tokens: readonly Token[], at: number, between: boolean): Separator | null {
  let place = at;
  // "four-to-six", "4- to 6-week": the hyphen belongs to the joining word.
  if (tokens[place]?.text === '-' && JOINING_WORDS.has(tokens[place + 1]?.text ?? '')) place += 1;
  const word = tokens[place]?.text ?? '';
  const isAnd = word === 'and' || word === '&';
  const sign = word === '-' || word === '/';
  const direct = word === 'up' || word === 'as' ? lengthOfPhraseAt(tokens, place, MOST) : 0;
  if (direct > 0) return { next: place + direct, opens: false, isOr: false };
  if (!sign && !isAnd && !JOINING_WORDS.has(word)) return null;
  place += 1;
  if (tokens[place]?.text === '-' && !sign) place += 1;
  const upTo = lengthOfMost(tokens, place, isAnd);
  if (isAnd && !between && upTo === 0) return null;
  if (upTo > 0) place += upTo;
  // "to over a year" opens a range; "several sessions - at least three" is none.
  const least = upTo === 0 && !sign ? lengthOfPhraseAt(tokens, place, LEAST) : 0;
  place = skip(tokens, skip(tokens, place + least, APPROXIMATE_BEFORE), EVERY);
  return { next: place, opens: least > 0, isOr: word === 'or' };
}

const sameKind = (a: UnitRead, b: UnitRead): boolean =>
  a.dimension === b.dimension && (a.dimension !== 'money' || a.currency === b.currency);

/** The unit each end is read in: an end without one takes the other's. */
function sharedUnits(a: Part, b: Part): [UnitRead | null, UnitRead | null] | null {
  const [left, right] = [a.unit ?? b.unit, b.unit ?? a.unit];
  if (left && right && !sameKind(left, right)) {
    // "$200-700 USD" names its currency twice.
    return left.dimension === 'money' && right.dimension === 'money' && left.currency === 'USD'
      ? [right, right]
      : null;
  }
  return [left, right];
}

function single(part: Part): Amount {
  const low = part.value * (part.unit?.factor ?? 1);
  const high = part.form === 'few' ? null : low;
  return { ...part, low, high, isRange: false, lowForm: part.form };
}

/** "0.5 mm or 1.5-2.5 mm": what follows "or" is a range of its own. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const joins = tokens[at]?.text === '-' || tokens[at]?.text === 'to';
  return joins && tokens[at + 1]?.kind === 'number';
}

function join(tokens: readonly Token[], a: Part, separator: Separator): Amount | null {
  const b = readPart(tokens, separator.next);
  if (!b || (b.form === 'article' && !b.unit) || (b.form === 'ordinal' && a.form !== 'ordinal')) {
    return null;
  }
  const units = sharedUnits(a, b);
  if (!units || (separator.isOr && opensRange(tokens, b.next))) return null;
  const low = a.value * (units[0]?.factor ?? 1);
  const high = b.value * (units[1]?.factor ?? 1);
  const highOpen = separator.opens || b.form === 'few';
  if (low > high || (low === high && !highOpen)) return null;
  return {
    first: a.first,
    next: b.next,
    low,
    high: highOpen ? null : high,
    isRange: true,
    isOr: separator.isOr,
    unit: units[1],
    form: b.form,
    lowForm: a.form,
    open: b.open,
    bound: b.bound,
  };
}

/** "weekly to monthly": a range of rhythms. */
export function readRhythmEnd(tokens: readonly Token[], at: number): number {
  const separator = readSeparator(tokens, at, false);
  return separator && RECURRENCE_WORDS.has(tokens[separator.next]?.text ?? '')
    ? separator.next
    : -1;
}

/** "0.3 / 0.5 / 1.0 mm" lists three sizes. */
const isInSlashes = (tokens: readonly Token[], { first, next }: Part): boolean =>
  tokens[next]?.text === '/' && (tokens[first - 1]?.text === '/' || tokens[next + 2]?.text === '/');

const PLACING = /^(?:on|at|around|in|for|near|under|over)$/;
const LONGEST_PLACE = 5;

/** "between 0.25 mm on the eyelids and 2 mm on the cheeks": where the "and" stands; -1 where no place comes first. */
function andAfterPlace(tokens: readonly Token[], at: number): number {
  if (!PLACING.test(tokens[at]?.text ?? '')) return -1;
  for (let place = at + 2; place <= at + LONGEST_PLACE; place += 1) {
    if (tokens[place]?.text === 'and') return place;
    if (tokens[place - 1]?.kind !== 'word') return -1;
  }
  return -1;
}

/** Goes on from one part to the range it may open. `between`: "and" joins the two ends. */
export function readRangeFrom(tokens: readonly Token[], part: Part, between: boolean): Amount {
  const opens = (part.open === 'none' || part.bound === '+') && !isInSlashes(tokens, part);
  const and = between && part.unit ? andAfterPlace(tokens, part.next) : -1;
  const separator = opens ? readSeparator(tokens, and < 0 ? part.next : and, between) : null;
  return (separator && join(tokens, part, separator)) ?? single(part);
}

/** The amount that starts at `at`: a figure, or a range with its unit carried to both ends; null where none does. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const part = readPart(tokens, at);
  if (!part) return null;
  const between = tokens[at - 1]?.text === 'between' || tokens[at - 2]?.text === 'between';
  return readRangeFrom(tokens, part, between);
}
