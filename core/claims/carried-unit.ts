import { minutesIn, TIME_WORDS } from '../../data/reading/units.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';

const LEADING = /^(?:for|after|within|until|till|takes?|lasts?|about|around|every|wait)$/;
const ENDING = /^[.,;:)!?]$/;

const LISTING = /^(?:[,/]|and|or|&|, and|, or)$/;

/** "0.25, 0.5 and 1.0 mm", "0.2 / 0.3 / 0.5 mm": sizes in a row take the unit of the last. */
export function withListedUnits(
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
): readonly QuantityMention[] {
  const result = [...mentions];
  for (let at = mentions.length - 2; at >= 0; at -= 1) {
    const [mention, after] = [result[at], result[at + 1]];
    if (mention?.dimension !== 'bare' || after?.dimension !== 'length') continue;
    const between = tokens.slice(mention.nextToken, after.firstToken).map(({ text }) => text);
    if (!LISTING.test(between.join(' '))) continue;
    result[at] = { ...mention, dimension: 'length', unitWord: after.unitWord };
  }
  return result;
}

/**
 * "Dry for 4 hours and make-up free for 24": a bare figure at the end of a clause takes the unit of time of the
 * figure before it. `mentions` are those of one sentence in reading order, `next` is where it ends.
 */
export function withCarriedUnits(
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
  next: number,
): readonly QuantityMention[] {
  const result: QuantityMention[] = [];
  for (const mention of mentions) result.push(withUnitOf(result.at(-1), mention, tokens, next));
  return result;
}

/** "The pool for 5 and retinol for 7": what joins the next part ends this one. */
const endsAt = (tokens: readonly Token[], at: number): boolean =>
  ENDING.test(tokens[at]?.text ?? '') ||
  (/^(?:and|but)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word');

function withUnitOf(
  before: QuantityMention | undefined,
  mention: QuantityMention,
  tokens: readonly Token[],
  next: number,
): QuantityMention {
  const time = before?.dimension === 'time' ? TIME_WORDS.get(before.unitWord) : undefined;
  if (mention.dimension !== 'bare' || !before || !time) return mention;
  const lead = tokens[mention.firstToken - 1]?.text ?? '';
  const ends = mention.nextToken >= next || endsAt(tokens, mention.nextToken);
  // "Peels every 4 weeks, needling every 6"
  if (!LEADING.test(lead) || !ends || before.recurrence !== (lead === 'every')) return mention;
  const factor = minutesIn(time.unit) * time.factor;
  const scaled = (end: number | null): number | null => end && end * factor;
  return {
    ...mention,
    dimension: 'time',
    min: scaled(mention.min),
    max: scaled(mention.max),
    recurrence: lead === 'every',
    unitWord: before.unitWord,
  };
}
