import { isMoney, type MoneyUnit, type Unit } from '../../data/topics.ts';
import type { Interval } from './interval.ts';
import { inUnit, type QuantityMention } from './mention.ts';
import { readQuantities } from './read-quantities.ts';

/** Words that say "no time at all". */
const AT_ONCE =
  /(?<!not )\b(?:immediate(?:ly)?|instant(?:ly)?|straight away|right away|no downtime)\b/i;

const BASE: Readonly<
  Record<Exclude<Unit, MoneyUnit>, Pick<QuantityMention, 'dimension'> & { factor: number }>
> = {
  session: { dimension: 'session', factor: 1 },
  day: { dimension: 'time', factor: 1440 },
  hour: { dimension: 'time', factor: 60 },
  minute: { dimension: 'time', factor: 1 },
  millimetre: { dimension: 'length', factor: 1 },
};

/** A figure without a unit counts in the topic's own. */
function placed(mention: QuantityMention, unit: Unit): Interval | null {
  if (mention.dimension !== 'bare') return inUnit(mention, unit);
  const { factor, ...base } = isMoney(unit)
    ? { dimension: 'money' as const, currency: unit.toUpperCase(), factor: 1 }
    : BASE[unit];
  const scale = (end: number | null): number | null => end && end * factor;
  return inUnit({ ...base, min: scale(mention.min), max: scale(mention.max) }, unit);
}

function inWords(text: string, unit: Unit): Interval | null {
  if (unit !== 'day' && unit !== 'hour') return null;
  return AT_ONCE.test(text) ? { min: 0, max: 0 } : null;
}

const present = (ends: readonly (number | null)[]): number[] => ends.filter((end) => end !== null);

/**
 * The hull of the figures in a source's own few words, in `unit` (inclusive, an open end null); null where they
 * hold none in that unit. An end that one figure opens is closed again by another that names it: "one treatment …
 * as many as four" is 1 to 4.
 */
export function readAsWritten(text: string, unit: Unit): Interval | null {
  const mentions = readQuantities(text).filter(({ recurrence }) => !recurrence || unit === 'day');
  // "Several sessions, at least three": the figure says what the vague word left open.
  const figures = mentions.filter(({ vague }) => vague !== 'wholly');
  const intervals = (figures.length > 0 ? figures : mentions)
    .map((mention) => placed(mention, unit))
    .filter((interval) => interval !== null);
  if (intervals.length === 0) return inWords(text, unit);
  const lows = present(intervals.map(({ min }) => min));
  const highs = present(intervals.map(({ max }) => max));
  const openAbove = intervals.at(-1)?.max === null || highs.length === 0;
  return {
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: openAbove ? null : Math.max(...highs),
  };
}
