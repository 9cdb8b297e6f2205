import Fuse from 'fuse.js';
import type { Lexicon } from '../../data/lexicon/types.ts';
import { stem } from './stem.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Shorter words are too easily taken for another. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 24;
/** Words run together are only told apart where neither is shorter than this. */
const MIN_PART = 3;
/** A slip in the first letters is rare, so a word is sought among those that begin alike. */
const initial = (word: string): string => word.slice(0, 1);

/** From this length on two letters may be wrong, and below the other one only a missing or a swapped one. */
const LONG = 8;
const SHORT = 5;

/** Whether `item` may be meant by `word`, `distance` slips away: the shorter a word, the less may be wrong with it. */
export function isMeant(word: string, item: string, distance: number): boolean {
  if (word.length >= LONG) return distance <= 2 && Math.abs(item.length - word.length) <= 1;
  if (word.length > SHORT) return distance <= 1;
  const swapped =
    item.length === word.length && [...item].sort().join() === [...word].sort().join();
  return distance <= 1 && (item.length > word.length || swapped);
}

export interface Spelling {
  /** The word as the lexicon has it: itself, a split ("howlong"), or the nearest word; unknown words stay. */
  readonly correct: (word: string, last: boolean) => readonly string[];
  readonly isKnown: (word: string) => boolean;
}

/** Edits (one for a swap of neighbours) between two short words; stops caring beyond `limit`. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

type Finder = (word: string) => Fuse<string> | undefined;

/** A search among the words that begin like the one sought; its index is made when first needed. */
function fuseByInitial(words: Iterable<string>): Finder {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LENGTH || /\d/.test(word)) continue;
    const group = groups.get(initial(word));
    if (group) group.push(word);
    else groups.set(initial(word), [word]);
  }
  const options = { includeScore: true, threshold: 0.45, location: 0, distance: 60 };
  const searches = new Map<string, Fuse<string>>();
  return (word) => {
    const group = groups.get(initial(word));
    if (!group) return undefined;
    const search = searches.get(initial(word)) ?? new Fuse(group, options);
    searches.set(initial(word), search);
    return search;
  };
}

/** Two known words run together ("howlong"), or null; the longest first word wins. */
function split(word: string, isPart: (part: string) => boolean): readonly string[] | null {
  for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isPart)) return parts;
  }
  return null;
}

/**
 * Puts mistyped words right. Fuse finds the candidates among the lexicon's words; how many letters may differ
 * is decided here, since Fuse's score rewards a match inside a longer word. The last word of a question may
 * still be being typed, so there the beginning of a word is enough.
 */
export function createSpelling(lexicon: Lexicon): Spelling {
  const { telling, known, stems, lookAlikes } = vocabularyOf(lexicon);
  const fuse = fuseByInitial(telling);
  const hasStem = (word: string) => known.has(word) || stems().has(stem(word));
  /** "nicer", "badly", "tightness": known where the word they are made from is. */
  const isDerived = (word: string) => {
    const base = word.replace(/(er|ers|est|ly|ness|able|ful|less|ish|y)$/, '');
    return base.length >= 3 && base !== word && (hasStem(base) || hasStem(`${base}e`));
  };
  const isKnown = (word: string) => hasStem(word) || /\d/.test(word) || isDerived(word);
  const isPart = (part: string) => known.has(part);
  const nearest = (word: string, last: boolean): string | null => {
    let best: { word: string; distance: number } | null = null;
    for (const { item } of fuse(word)?.search(word, { limit: 12 }) ?? []) {
      const begun = last && word.length >= SHORT && item.startsWith(word);
      const distance = begun ? 0 : edits(word, item, 2);
      if (!begun && !isMeant(word, item, distance)) continue;
      if (!best || distance < best.distance) best = { word: item, distance };
    }
    return best?.word ?? null;
  };
  return {
    isKnown,
    correct: (word, last) => {
      const meant = Object.hasOwn(lexicon.shorthand, word) ? lexicon.shorthand[word] : undefined;
      if (meant) return [meant];
      if (isKnown(word) || lookAlikes().has(stem(word))) return [word];
      if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return [word];
      const found = nearest(word, last);
      if (found) return [found];
      return split(word, isPart) ?? [word];
    },
  };
}
