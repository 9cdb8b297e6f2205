/** A list written as one text, its entries between commas. */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const FIRST_CAPITAL = 'A'.charCodeAt(0);

/** Packs words of small letters in alphabetical order for `unpack`. */
export function packWords(words: readonly string[]): string {
  const packed = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    return `${String.fromCharCode(FIRST_CAPITAL + shared)}${word.slice(shared)}`;
  });
  return packed.join('');
}

/**
 * Reads words in alphabetical order that are packed so that none repeats the beginning it shares with the one before
 * it: a capital letter says how many letters they share (A none, B one), and the rest follows.
 */
export function unpack(packed: string): readonly string[] {
  const words: string[] = [];
  for (const [, shared = 'A', rest = ''] of packed.matchAll(/([A-Z])([a-z]*)/g)) {
    const before = words.at(-1) ?? '';
    words.push(before.slice(0, shared.charCodeAt(0) - FIRST_CAPITAL) + rest);
  }
  return words;
}
