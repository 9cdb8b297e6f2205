import { scaleLinear } from 'd3-scale';
import { type DisplayUnit, inDisplayUnit } from '../../core/quantity/display-unit.ts';
import { hull, type Interval } from '../../core/quantity/interval.ts';
import type { Words } from '../../core/wording/words.ts';
import { isMoney, type MoneyUnit, type Unit } from '../../data/topics.ts';

/** The one scale all rows of a strip share. Places and widths are in percent of its length. */
export interface Axis {
  readonly ticks: readonly { readonly place: number; readonly label: string }[];
  /** "weeks". */
  readonly unitName: string;
  readonly span: (interval: Interval) => Span;
}

/** Where an interval is drawn; an open end runs to the edge. */
export interface Span {
  readonly start: number;
  readonly width: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Room behind the largest figure, so that a mark there, or the arrow of an open end, is not cut off. */
const ROOM = 1.04;
const ROOM_FOR_ARROW = 1.15;
const MOST_STEPS = 5;

/** The axis for `intervals` (in `unit`), told in the unit of the usual range. It starts at zero. */
export function axisFor(
  intervals: readonly Interval[],
  usual: Interval | null,
  unit: Unit,
  words: Words,
): Axis {
  const ends = intervals.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  const hasOpenEnd = intervals.some(({ max }) => max === null);
  const end = (Math.max(0, ...ends) || 1) * (hasOpenEnd ? ROOM_FOR_ARROW : ROOM);
  const scale = scaleLinear([0, end], [0, 100]).clamp(true);
  const shown = inDisplayUnit(usual ?? hull(intervals), unit).unit;
  const size = sizeOf(shown, unit);
  const format = tickFormat(shown, words.locale);
  return {
    ticks: tickValues(end / size, shown).map((value) => ({
      place: scale(value * size),
      label: format.format(value),
    })),
    unitName: unitName(shown, words),
    span: ({ min, max }) => {
      const start = scale(min ?? 0);
      const width = scale(max ?? end) - start;
      return { start, width, openStart: min === null, openEnd: max === null };
    },
  };
}

/** How many of the topic's unit one display unit holds: a week is 7 days, or 168 hours. */
function sizeOf(shown: DisplayUnit, unit: Unit): number {
  if (unit === 'hour') return { hour: 1, day: 24, week: 168 }[shown as 'hour'] ?? 1;
  if (unit === 'day') return { day: 1, week: 7, month: 30, year: 365 }[shown as 'day'] ?? 1;
  return 1;
}

/** Steps people count time in, which are not those of the decimal system. */
const STEPS: Partial<Record<DisplayUnit, readonly number[]>> = {
  hour: [1, 2, 3, 6, 12, 24, 48, 72, 96, 168, 336],
  day: [1, 2, 3, 5, 7, 10, 14, 30, 60, 90, 180, 365],
  week: [1, 2, 4, 8, 12, 26, 52],
  month: [1, 2, 3, 6, 12, 24],
};

function tickValues(end: number, shown: DisplayUnit): number[] {
  const steps = STEPS[shown];
  if (!steps) return scaleLinear([0, end], [0, 1]).ticks(MOST_STEPS);
  const step = steps.find((candidate) => end / candidate < MOST_STEPS + 1) ?? steps.at(-1) ?? end;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, count) => count * step);
}

const tickFormat = (shown: DisplayUnit, locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(
    locale,
    isMoney(shown)
      ? { style: 'currency', currency: shown.toUpperCase(), maximumFractionDigits: 0 }
      : {},
  );

/** The unit alone, in the plural: "weeks". */
function unitName(shown: DisplayUnit, { t, locale }: Words): string {
  if (shown === 'session') return t('strip.sessions');
  if (isMoney(shown)) return currencyName(shown, locale);
  const unit = shown === 'millimetre' ? 'millimeter' : shown;
  const parts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: shown === 'millimetre' ? 'short' : 'long',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'unit')?.value ?? '';
}

/** "US dollars", "euros": as the language counts several of them. */
function currencyName(unit: MoneyUnit, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: unit.toUpperCase(),
    currencyDisplay: 'name',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}
