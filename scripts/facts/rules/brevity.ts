import { type ClaimInFile, claimRule } from '../problem.ts';

/** The most words that still fit where the panel shows each of these. */
const LIMITS = { statement: 45, condition: 12, as_written: 10, locator: 30 } as const;
type Field = keyof typeof LIMITS;

const HINTS: Readonly<Record<Field, string>> = {
  statement: 'Split it into two claims, or leave out what the topic does not ask.',
  condition: 'Keep the few words under which it holds, such as "after the first session".',
  as_written: 'Keep the words around the figure alone, and "…" for what is left out.',
  locator: 'Name the heading or the paragraph.',
};

function textOf({ quantity, ...claim }: ClaimInFile['claim'], field: Field): string {
  return (field === 'as_written' ? quantity?.as_written : claim[field]) ?? '';
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Each text is short enough to be read at a glance. */
export const brevity = claimRule(
  'brevity',
  `Texts are short: ${Object.entries(LIMITS)
    .map(([field, limit]) => `${field} at most ${limit} words`)
    .join(', ')}.`,
  (claim) =>
    (Object.keys(LIMITS) as Field[]).flatMap((field) => {
      const count = countWords(textOf(claim, field));
      return count > LIMITS[field]
        ? [
            {
              message: `"${field}" has ${count} words; ${LIMITS[field]} is the most. ${HINTS[field]}`,
            },
          ]
        : [];
    }),
);
