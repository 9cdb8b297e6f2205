import type { MoneyUnit, Unit } from '../../data/topics.ts';
import type { Interval } from './interval.ts';

/** The units a figure can be shown in; a month is 30 days, a week 7, a year 365 (360 where a source counts 12 months). */
export type DisplayUnit =
  | 'session'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'minute'
  | 'millimetre'
  | MoneyUnit;

export interface Shown extends Interval {
  readonly unit: DisplayUnit;
}

/** The unit people would use: 42 days → 6 weeks, 168 hours → 1 week. The figure is never rounded. */
export function inDisplayUnit(interval: Interval, unit: Unit): Shown {
  const scale = scalesFor(unit).find(({ fits }) => fits(closedEnds(interval)));
  if (!scale) return { ...interval, unit };
  return { min: convert(interval.min, scale), max: convert(interval.max, scale), unit: scale.unit };
}

interface Scale {
  readonly unit: DisplayUnit;
  readonly size: number;
  readonly fits: (ends: readonly number[]) => boolean;
}

/** From the largest unit to the smallest; the first one that fits is used. */
function scalesFor(unit: Unit): readonly Scale[] {
  if (unit === 'day') return DAY_SCALES;
  if (unit === 'hour') return HOUR_SCALES;
  return [];
}

const closedEnds = ({ min, max }: Interval): number[] => [min, max].filter((end) => end !== null);

const convert = (end: number | null, { size }: Scale): number | null =>
  end === null ? null : Math.round(end / size);

/** Fits where every end is a whole number of `size` and the largest reaches `from`. */
const wholeNumbersOf =
  (size: number, from: number) =>
  (ends: readonly number[]): boolean =>
    ends.length > 0 && Math.max(...ends) >= from && ends.every((end) => end % size === 0);

const isWholeMonths = (days: number): boolean => days % 30 === 0 || days % 365 === 0;

const DAY_SCALES: readonly Scale[] = [
  { unit: 'year', size: 365, fits: wholeNumbersOf(365, 365) },
  {
    unit: 'month',
    size: 30,
    fits: (ends) => ends.length > 0 && Math.max(...ends) >= 60 && ends.every(isWholeMonths),
  },
  { unit: 'week', size: 7, fits: wholeNumbersOf(7, 7) },
];

const HOUR_SCALES: readonly Scale[] = [
  { unit: 'week', size: 168, fits: wholeNumbersOf(168, 168) },
  { unit: 'day', size: 24, fits: wholeNumbersOf(24, 72) },
];
