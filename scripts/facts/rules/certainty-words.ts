import { OFF_THE_LADDER } from '../../../data/certainty.ts';
import { claimRule } from '../problem.ts';

const offTheLadder = (text: string): string[] =>
  OFF_THE_LADDER.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word));

/** Statements say how sure the source is in three steps only. */
export const certaintyWords = claimRule(
  'certainty-words',
  'A statement says how sure its source is with "is" or "does", "may", or "might" and no other word.',
  ({ statement }) =>
    offTheLadder(statement).map((word) => ({
      message: `"${word}" is not one of the words for certainty. Write "is" or "does" where the source states it, "may" where it hedges, "might" where it only supposes. In another sense of the word, list the exception in data/rule-exceptions.json.`,
      about: word,
    })),
);
