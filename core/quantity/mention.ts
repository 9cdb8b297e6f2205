import { isMoney, type Unit } from '../../data/topics.ts';
import type { Interval } from './interval.ts';

/** What a figure counts. `bare`: nothing is named; `other`: something that no topic asks for (%, SPF, ages). */
export type Dimension = 'time' | 'session' | 'length' | 'money' | 'bare' | 'other';

/** A quantity found in a text: minutes, sessions, millimetres, or money in its own currency. */
export interface QuantityMention extends Interval {
  readonly dimension: Dimension;
  /** ISO 4217 code where `dimension` is `money`. */
  readonly currency?: string;
  /** The bound word that opened an end, as written in plain text; empty where both ends are given. */
  readonly bound: string;
  /** "about", "or so". */
  readonly approximate: boolean;
  /** The figure rests on a word such as "few", "several" or "couple", or on "the next day". */
  readonly vague: 'no' | 'couple' | 'one-end' | 'wholly' | 'next-day';
  /** A point on a scale ("day 2", "the third session") rather than an amount. */
  readonly ordinal: boolean;
  /** A rhythm ("every month", "weekly", "twice a year"): the time from one to the next. */
  readonly recurrence: boolean;
  /** Words between the figure and what it counts: "three [laser] sessions". */
  readonly modifiers: readonly string[];
  /** The unit's own word in plain text; empty for bare figures. */
  readonly unitWord: string;
  /** Character offsets in the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the tokens it covers, end exclusive. */
  readonly firstToken: number;
  readonly nextToken: number;
}

const MINUTES_PER: Partial<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440 };

/** Keeps thirds and other unclean divisions readable, and 25 microns 0.025 mm; well inside any tolerance. */
const tidy = (value: number): number =>
  value < 0.1 ? Number(value.toPrecision(2)) : Math.round(value * 100) / 100;

/**
 * The mention as an interval in `unit`, both ends inclusive, an open end null; null where the mention counts
 * something else. Money counts in its own currency alone. Months are 30 days, weeks 7, years 365.
 */
export function inUnit(
  mention: Pick<QuantityMention, 'dimension' | 'min' | 'max' | 'currency'>,
  unit: Unit,
): Interval | null {
  const divisor = MINUTES_PER[unit];
  const fits =
    mention.dimension === 'time'
      ? divisor !== undefined
      : mention.dimension === 'money'
        ? isMoney(unit) && mention.currency === unit.toUpperCase()
        : mention.dimension === 'length'
          ? unit === 'millimetre'
          : mention.dimension === 'session' && unit === 'session';
  if (!fits) return null;
  const convert = (end: number | null): number | null => end && tidy(end / (divisor ?? 1));
  return { min: convert(mention.min), max: convert(mention.max) };
}
