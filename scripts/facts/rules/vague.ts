import { claimRule } from '../problem.ts';

/** Words for an amount without a number; a bare plural ("months to years") is one too. */
const VAGUE_WORD =
  /\b(?:several|few|couple|some|many|multiple|various|numerous|handful|years|months|weeks|days|hours|minutes|sessions|treatments)\b/i;

const NUMBER_WORD =
  /\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|ninety|hundred|single|once|twice|half|couple|first|second|third|an? (?:year|month|week|day|hour)|(?:month|week|dai)ly)\b/i;

const namesNoNumber = (words: string): boolean =>
  VAGUE_WORD.test(words) && !NUMBER_WORD.test(words);

/** "A few weeks" sets a bound of sorts but is no figure to count with: it is marked `vague` and has no vote. */
export const vague = claimRule(
  'vague',
  'A figure drawn from a vague plural is marked vague; a figure with no vague word is not.',
  ({ quantity }) => {
    if (quantity === null) return [];
    const { as_written: words, min, max } = quantity;
    if (quantity.vague && !VAGUE_WORD.test(words)) {
      return [
        {
          message: `The quantity is marked vague, but "${words}" has no vague word (several, a few, weeks …). Take the mark away, or keep more of the source's words.`,
          about: words,
        },
      ];
    }
    if (!quantity.vague && (min !== null || max !== null) && namesNoNumber(words)) {
      return [
        {
          message: `"${words}" names no number, so its figure must not be counted. Add "vague": true to the quantity.`,
          about: words,
        },
      ];
    }
    return [];
  },
);
