import { remembering } from './once.ts';

/** Words whose ending makes another word of them. */
const WHOLE: ReadonlySet<string> = new Set([
  'needling',
  'rolling',
  'stamping',
  'peeling',
  'nursing',
  'nurse',
  'skating',
  'during',
  'evening',
  'morning',
  'ceiling',
  'wedding',
  'shingles',
  'expecting',
  'training',
  'filling',
  'acne',
  'care',
  'bath',
  'bathe',
  'ageing',
  'aging',
  'scare',
  'scared',
  'scary',
]);
const VOWEL = /[aeiouy]/;

/** British and American spellings of one word come out the same. */
const spelling = (word: string): string => {
  let one = word.includes('ae') ? word.replace(/ae/g, 'e') : word;
  if (one.includes('our')) one = one.replace(/our(s?)$/, 'or$1');
  return one.includes('is') ? one.replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1') : one;
};

const undouble = (word: string): string => word.replace(/([bdgmnprt])\1$/, '$1');

/** The last letters of the endings below: a word with another one has none of them. */
const LAST_OF_ENDINGS: ReadonlySet<string> = new Set(['r', 't', 's', 'd', 'g']);

function withoutEnding(word: string): string {
  if (!LAST_OF_ENDINGS.has(word.charAt(word.length - 1))) return word;
  if (/(ier|iest)$/.test(word) && word.length > 5) return word.replace(/(ier|iest)$/, 'y');
  if (/(ies|ied)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word) && word.length > 3) return withoutEnding(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) return undouble(rest);
  }
  return word;
}

function stemOf(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (word === 'needled') return 'needling';
  if (WHOLE.has(word)) return word;
  const short = withoutEnding(spelling(word));
  return short.length > 3 && short.endsWith('e') ? short.slice(0, -1) : short;
}

/**
 * The word without its light inflections (plural, -ing, -ed, a last e) and in one spelling for British and
 * American English. Expects lower case without diacritics. Both lexicon and question pass through here, so a
 * stem need not be a word.
 */
export const stem: (word: string) => string = remembering(stemOf);
