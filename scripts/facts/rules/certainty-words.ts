import { claimRule } from '../problem.ts';

/**
 * Readers take "is", "may" and "might" as three distinct steps of certainty; other words for it blur them.
 * Adapted from Cochrane's and GRADE's guidance on wording results for the public.
 */
const OFF_THE_LADDER: readonly RegExp[] = [
  /\b(?:probably|possibly|perhaps|maybe|apparently|presumably|presumed|supposedly|conceivably|potentially|likely|unlikely)\b/gi,
  /\bcould\b/gi,
  /\bseem(?:s|ed|ing(?:ly)?)?\b/gi,
  /\bappear(?:s|ed)? (?:to|that|as if)\b/gi,
  /\b(?:is|are|was|were) (?:thought|believed) (?:to|that)\b/gi,
  /\b(?:definitely|certainly|undoubtedly|surely|obviously|clearly|guarantee[ds]?|proven|proves)\b/gi,
];

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
