import { CARDINALS } from '../../data/reading/numbers.ts';
import {
  NOT_BETWEEN_FIGURE_AND_SESSION,
  OTHER_UNITS,
  YEARS_OF_A_PERSON,
} from '../../data/reading/other-units.ts';
import {
  CURRENCY_WORDS,
  LENGTH_WORDS,
  minutesIn,
  RECURRENCE_WORDS,
  SESSION_NOUNS,
  TIME_ADJECTIVES,
  TIME_WORDS,
} from '../../data/reading/units.ts';
import type { Dimension } from './mention.ts';
import { byFirstWord, lengthOfPhraseAt, type Token } from './tokens.ts';

/** What a figure counts, how many base units one of it is, and the place just after it. */
export interface UnitRead {
  readonly dimension: Exclude<Dimension, 'bare'>;
  readonly factor: number;
  readonly currency?: string;
  readonly word: string;
  readonly plural: boolean;
  readonly recurrence: boolean;
  readonly modifiers: readonly string[];
  readonly next: number;
}

const PERSONAL_YEARS = byFirstWord(YEARS_OF_A_PERSON);
const MOST_MODIFIERS = 7;
const plainUnit = { recurrence: false, modifiers: [] as readonly string[] };

/** "week(s)": the bracketed ending belongs to the word. */
function afterOptionalPlural(tokens: readonly Token[], next: number): number {
  const bracketed =
    tokens[next]?.text === '(' &&
    !tokens[next]?.spaced &&
    tokens[next + 1]?.text === 's' &&
    tokens[next + 2]?.text === ')';
  return bracketed ? next + 3 : next;
}

function readTime(tokens: readonly Token[], at: number): UnitRead | null {
  let place = at;
  while (TIME_ADJECTIVES.has(tokens[place]?.text ?? '') && place < at + 2) place += 1;
  const word = tokens[place]?.text ?? '';
  const time = TIME_WORDS.get(word);
  if (!time) return null;
  const next = afterOptionalPlural(tokens, place + 1);
  const ofAPerson = time.unit === 'year' && lengthOfPhraseAt(tokens, next, PERSONAL_YEARS) > 0;
  return {
    ...plainUnit,
    dimension: ofAPerson ? 'other' : 'time',
    factor: minutesIn(time.unit) * time.factor,
    word,
    plural: word.endsWith('s'),
    next,
  };
}

/** "4-weekly", "4 weekly intervals": an interval; "4 weekly sessions" counts sessions instead. */
function readRhythm(tokens: readonly Token[], at: number, hyphenated: boolean): UnitRead | null {
  const word = tokens[at]?.text ?? '';
  const time = RECURRENCE_WORDS.get(word);
  const followed = /^(?:intervals?|basis|gaps?)$/.test(tokens[at + 1]?.text ?? '');
  if (!time || !(hyphenated || followed)) return null;
  return {
    dimension: 'time',
    factor: minutesIn(time.unit) * time.factor,
    word,
    plural: false,
    recurrence: true,
    modifiers: [],
    next: at + 1,
  };
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '-' ||
    token.text === '&' ||
    (token.kind === 'word' &&
      !NOT_BETWEEN_FIGURE_AND_SESSION.has(token.text) &&
      CARDINALS[token.text] === undefined &&
      !(OTHER_UNITS.has(token.text) && token.text.endsWith('s')) &&
      !TIME_WORDS.has(token.text)));

/** "three to six microneedling sessions": the last of a run of nouns is what is counted. */
function readSession(tokens: readonly Token[], at: number): UnitRead | null {
  const modifiers: string[] = [];
  for (let place = at; place < at + MOST_MODIFIERS; place += 1) {
    const word = tokens[place]?.text ?? '';
    const number = SESSION_NOUNS.get(word);
    const another = SESSION_NOUNS.has(tokens[place + 1]?.text ?? '');
    if (number && !another) {
      const next = afterOptionalPlural(tokens, place + 1);
      const plural = number === 'many' || next > place + 1;
      return { ...plainUnit, dimension: 'session', factor: 1, word, plural, modifiers, next };
    }
    const prefix = /^(?:post|pre|after)$/.test(word);
    const compound = !prefix && tokens[place + 1]?.text === '-' && !tokens[place + 1]?.spaced; // "in-clinic"
    if (!compound && !isModifier(tokens[place])) return null;
    modifiers.push(word);
  }
  return null;
}

function readSimple(tokens: readonly Token[], at: number): UnitRead | null {
  const word = tokens[at]?.text ?? '';
  const unit = { ...plainUnit, word, plural: true, next: at + 1 };
  const millimetres = LENGTH_WORDS.get(word);
  if (millimetres !== undefined) return { ...unit, dimension: 'length', factor: millimetres };
  const currency = CURRENCY_WORDS[word] ?? (word === '€' ? 'EUR' : undefined);
  if (currency) return { ...unit, dimension: 'money', factor: 1, currency };
  return null;
}

/** Percent, patients, needles: counted, but not by any topic. */
function readOther(tokens: readonly Token[], at: number): UnitRead | null {
  const word = tokens[at]?.text ?? '';
  return OTHER_UNITS.has(word)
    ? { ...plainUnit, dimension: 'other', factor: 1, word, plural: true, next: at + 1 }
    : null;
}

/** The unit that starts at `at`, a hyphen before it allowed ("4-week"); null where none does. */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | null {
  if (tokens[at]?.text === '(') {
    const bracketed = readUnit(tokens, at + 1);
    const closed = bracketed !== null && tokens[bracketed.next]?.text === ')';
    return closed ? { ...bracketed, next: bracketed.next + 1 } : null;
  }
  const hyphenated = tokens[at]?.text === '-' && !tokens[at]?.spaced;
  const place = hyphenated ? at + 1 : at;
  if (hyphenated && tokens[place]?.kind !== 'word') return null;
  return (
    readSimple(tokens, place) ??
    readRhythm(tokens, place, hyphenated) ??
    readTime(tokens, place) ??
    readSession(tokens, place) ??
    readOther(tokens, place)
  );
}
