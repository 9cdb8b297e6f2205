import { ENGLISH_SMALL_WORDS } from '../../data/reading/english.ts';
import type { TextBlock } from './types.ts';

/** A soft hyphen parts no word. */
const WORD = /[\p{L}\u00ad]+/gu;
/** So many words tell; more would only take time. */
const MOST_WORDS = 1500;
/** Fewer say nothing about the language. */
const FEWEST_WORDS = 40;
/** Of English words a third are small ones, and one in ten where all is labels and lists; elsewhere hardly any are. */
const LEAST_SHARE = 0.03;

/**
 * True where most of what is read of a page is written in another language than English, in which claims are not
 * read; false where too little text stands there to tell. Looks at the first words of the page's text blocks only.
 */
export function isOtherLanguage(blocks: readonly TextBlock[]): boolean {
  let words = 0;
  let small = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'navigation') continue;
    for (const [word] of text.matchAll(WORD)) {
      words += 1;
      if (ENGLISH_SMALL_WORDS.has(word.replaceAll('\u00ad', '').toLowerCase())) small += 1;
      if (words >= MOST_WORDS) break;
    }
    if (words >= MOST_WORDS) break;
  }
  return words >= FEWEST_WORDS && small / words < LEAST_SHARE;
}
