/** A list written as one text, its entries between commas. */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/**
 * Reads words in alphabetical order that are packed so that none repeats the beginning it shares with the one before
 * it: a capital letter says how many letters they share (A none, B one), and the rest follows.
 */
export function unpack(packed: string): readonly string[] {
  const words: string[] = [];
  for (const [, shared = 'A', rest = ''] of packed.matchAll(/([A-Z])([a-z]*)/g)) {
    const before = words.at(-1) ?? '';
    words.push(before.slice(0, shared.charCodeAt(0) - 'A'.charCodeAt(0)) + rest);
  }
  return words;
}
