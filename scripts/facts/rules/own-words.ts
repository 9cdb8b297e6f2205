import { claimRule } from '../problem.ts';

/** Without these, since nobody owns a figure: "four to six weeks" can hardly be said otherwise. */
const FIGURE_WORD =
  /^(?:\d+|an?|the|to|or|and|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|minutes?|hours?|days?|weeks?|months?|years?|sessions?|treatments?|mm|millimet(?:re|er)s?)$/;
/** This many other words in a row are a copy. */
const COPIED_RUN = 4;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const runsOf = (text: string): string[] => {
  const words = wordsOf(text).filter((word) => !FIGURE_WORD.test(word));
  const starts = Math.max(0, words.length - COPIED_RUN + 1);
  return Array.from({ length: starts }, (_, start) =>
    words.slice(start, start + COPIED_RUN).join(' '),
  );
};

function isCopy(statement: string, written: string): boolean {
  if (wordsOf(statement).join(' ') === wordsOf(written).join(' ')) return true;
  const theirs = new Set(runsOf(written));
  return runsOf(statement).some((run) => theirs.has(run));
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
