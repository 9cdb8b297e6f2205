import { minutesIn, TIME_WORDS } from '../../data/reading/units.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';

const LEADING = /^(?:for|after|within|until|till)$/;
const ENDING = /^[.,;:)!?]$/;

/**
 * "Dry for 4 hours and make-up free for 24": a bare figure at the end of a clause takes the unit of time of the
 * figure before it. `mentions` are those of one sentence in reading order, `next` is where it ends.
 */
export function withCarriedUnits(
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
  next: number,
): readonly QuantityMention[] {
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    const time = before?.dimension === 'time' ? TIME_WORDS.get(before.unitWord) : undefined;
    if (mention.dimension !== 'bare' || !before || !time || before.recurrence) return mention;
    const leads = LEADING.test(tokens[mention.firstToken - 1]?.text ?? '');
    const ends = mention.nextToken >= next || ENDING.test(tokens[mention.nextToken]?.text ?? '');
    if (!leads || !ends) return mention;
    const factor = minutesIn(time.unit) * time.factor;
    const scaled = (end: number | null): number | null => end && end * factor;
    return {
      ...mention,
      dimension: 'time',
      min: scaled(mention.min),
      max: scaled(mention.max),
      unitWord: before.unitWord,
    };
  });
}
