/** Longer questions are cut here: a story tells its question well before. */
export const MAX_CHARACTERS = 4000;

/** Cyrillic letters that pass for Latin ones in copied text. */
const LOOK_ALIKE_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
};

export interface RawSentence {
  readonly words: readonly string[];
  /** It ended with a question mark. */
  readonly marked: boolean;
}

const tidy = (text: string): string =>
  text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\bw\//g, 'with ')
    .replace(/:\s| [-–—]+ /g, '. ')
    .replace(/[$£€]/g, ' dollar ')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/#(?=\s*of\b)/g, ' number ')
    .replace(/[аеорсхуі]/g, (letter) => LOOK_ALIKE_LETTERS[letter] ?? letter)
    .replace(/(\d),(\d{3})\b/g, '$1$2');

/** "0.5mm" is a number and a unit; "morpheus8", "b5" and "2nd" stay whole. */
const splitUnits = (word: string): string[] =>
  /^\d+(\.\d+)?[a-z]+$/.test(word) && !/^\d+(st|nd|rd|th)$/.test(word)
    ? (word.match(/^[\d.]+|[a-z]+$/g) ?? [word])
    : [word];

/**
 * The question's sentences as lower-case words without diacritics, punctuation and apostrophes.
 * Linear in the length of the text, of which the first 4,000 characters are read.
 */
export function sentences(question: string): RawSentence[] {
  const found: RawSentence[] = [];
  for (const part of tidy(question).match(/(?:[^.?!;\n]|\.(?=\d))+[.?!;\n]*/g) ?? []) {
    const words = (part.match(/\d*\.?\d+[a-z]*|[\p{L}\p{N}]+/gu) ?? []).flatMap(splitUnits);
    if (words.length > 0) found.push({ words, marked: part.includes('?') });
  }
  return found;
}
