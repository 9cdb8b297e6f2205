import { claimRule } from '../problem.ts';

/** A run this long in common is copying; shorter ones ("four to six weeks apart") are how anyone would say it. */
const COPIED_RUN = 6;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const runs = (words: readonly string[], length: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));

function isCopy(statement: string, written: string): boolean {
  const [ours, theirs] = [wordsOf(statement), wordsOf(written)];
  if (ours.join(' ') === theirs.join(' ')) return true;
  const said = new Set(runs(theirs, COPIED_RUN));
  return runs(ours, COPIED_RUN).some((run) => said.has(run));
}

/** The statement is ours; only `as_written` keeps the source's few words. */
export const ownWords = claimRule(
  'own-words',
  'A statement is in our own words, not a copy of as_written.',
  ({ statement, quantity }) =>
    quantity !== null && isCopy(statement, quantity.as_written)
      ? [
          {
            message: `The statement repeats the source's words "${quantity.as_written}". Say it in plain words of your own.`,
          },
        ]
      : [],
);
