import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  AT_LEAST_BEFORE,
  AT_MOST_BEFORE,
  FILLER_BEFORE,
  NO_DEADLINE_BEFORE_BY,
} from '../../data/reading/bounds.ts';
import type { Amount } from './read-range.ts';
import {
  byFirstWord,
  byLastWord,
  lengthOfPhraseAt,
  lengthOfPhraseBefore,
  type Token,
} from './tokens.ts';

/** What the words around an amount do to its ends. */
export interface Bounds {
  readonly open: 'none' | 'above' | 'below';
  readonly bound: string;
  readonly approximate: boolean;
  readonly first: number;
  readonly next: number;
}

const LEAST = byLastWord(AT_LEAST_BEFORE);
const MOST = byLastWord(AT_MOST_BEFORE);
const SOFTENED = byFirstWord(APPROXIMATE_AFTER);
const MOST_FILLERS = 4;
/** "over the next three months", "within four to six weeks": they place a stretch of time and open no end. */
const KEEPS_RANGE = new Set([
  'within',
  'by',
  'up to',
  'over',
  'starting from',
  'starting at',
  'start from',
  'starts from',
  'starts at',
  'start at',
  'begins at',
  'begin at',
  'prices from',
]);

function isDeadline(tokens: readonly Token[], at: number): boolean {
  // "work up to twice a week" names where to arrive, not a limit.
  if (
    tokens[at]?.text === 'up' &&
    /^(?:work|build|working|building)$/.test(tokens[at - 1]?.text ?? '')
  )
    return false;
  return tokens[at]?.text !== 'by' || !NO_DEADLINE_BEFORE_BY.has(tokens[at - 1]?.text ?? '');
}

interface Prefix {
  readonly open: 'above' | 'below';
  readonly bound: string;
  readonly first: number;
}

/** The longest bound phrase that ends just before `at`. */
function prefixEndingAt(tokens: readonly Token[], at: number): Prefix | null {
  const least = lengthOfPhraseBefore(tokens, at, LEAST);
  const most = lengthOfPhraseBefore(tokens, at, MOST);
  const length = Math.max(least, most);
  if (length === 0 || !isDeadline(tokens, at - length)) return null;
  const words = tokens.slice(at - length, at).map((token) => token.text);
  return { open: least > most ? 'above' : 'below', bound: words.join(' '), first: at - length };
}

/** "Results fade over a year": in its course. */
const GRADUAL =
  /^(?:fades?|fading|improves?|improving|develops?|developing|builds?|building|appears?|gradually|slowly|changes?|declines?|off|diminish(?:es)?|subsides?|settles?|resolves?|eases?|lessens?|clears?|calms?|heals?|disappears?|decreases?|away|down|continues?|forms?|grows?)$/;

function suits(tokens: readonly Token[], prefix: Prefix, amount: Amount, filled: boolean): boolean {
  if (amount.isRange && KEEPS_RANGE.has(prefix.bound)) return false;
  // "at least 4 to 6 weeks" names both ends.
  const isTime = amount.unit?.dimension === 'time';
  const both = amount.isRange && isTime && amount.isOr !== true && amount.high !== null;
  if (both && /^(?:at least|minimum of)$/.test(prefix.bound)) return false;
  // "over six sessions" and "over the next year" run through them; "over a year" is more than one.
  if (prefix.bound === 'over') {
    const gradual = GRADUAL.test(tokens[prefix.first - 1]?.text ?? '');
    return !filled && !gradual && amount.unit?.dimension !== 'session';
  }
  if (prefix.bound === 'by') return amount.unit?.dimension === 'time' || amount.form === 'ordinal';
  return true;
}

const DENYING = /^(?:never|not|don't|dont|shouldn't|cannot|can't)$/;

/** "never go longer than half a millimetre": a least that is ruled out is a most. */
function isDenied(tokens: readonly Token[], prefix: Prefix): boolean {
  if (prefix.open !== 'above' || !/ than$|^(?:over|above)$/.test(prefix.bound)) return false;
  if (/^(?:sooner|earlier|closer|no|not) /.test(prefix.bound)) return false;
  const wordBack = (back: number): string => tokens[prefix.first - back]?.text ?? '';
  if ([1, 2, 3].some((back) => DENYING.test(wordBack(back)))) return true;
  // "Never needle the same area more than once a month": "never" and "don't" rule out all that follows.
  for (let back = 4; back <= 8; back += 1) {
    if (/^[.,;:!?]$/.test(wordBack(back))) return false;
    if (/^(?:never|don't|dont)$/.test(wordBack(back))) return true;
  }
  return false;
}

/** Reads the bounds and softeners before and after `amount`. */
export function readBounds(tokens: readonly Token[], amount: Amount): Bounds {
  // "from a week on", "from 24 hours onwards", "from the third week on"
  const word = tokens[amount.next]?.text ?? '';
  const ends = /^(?:|[.,;:)!])$/.test(tokens[amount.next + 1]?.text ?? '');
  const onwards = /^onwards?$/.test(word) || (word === 'on' && ends);
  const lead = tokens[amount.first - 1]?.text === 'the' ? 2 : 1;
  if (onwards && tokens[amount.first - lead]?.text === 'from') {
    return {
      open: 'above',
      bound: 'from',
      approximate: false,
      first: amount.first,
      next: amount.next + 1,
    };
  }
  let place = amount.first;
  let approximate = false;
  let filled = false;
  const after = lengthOfPhraseAt(tokens, amount.next, SOFTENED);
  const next = amount.next + after;
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped += 1) {
    const prefix = prefixEndingAt(tokens, place);
    if (prefix && isDenied(tokens, prefix)) {
      return { ...prefix, open: 'below', approximate: false, next };
    }
    if (prefix) {
      return suits(tokens, prefix, amount, filled)
        ? { ...prefix, approximate: approximate || after > 0, next }
        : {
            open: 'none',
            bound: '',
            approximate: approximate || after > 0,
            first: amount.first,
            next,
          };
    }
    const word = tokens[place - 1]?.text ?? '';
    if (APPROXIMATE_BEFORE.has(word)) approximate = true;
    else if (FILLER_BEFORE.has(word)) filled = true;
    else break;
    place -= 1;
  }
  return {
    open: 'none',
    bound: '',
    approximate: approximate || after > 0,
    first: amount.first,
    next,
  };
}
