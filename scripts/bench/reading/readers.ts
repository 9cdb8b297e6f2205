import nlp from 'compromise/three';
import { inUnit } from '../../../core/quantity/mention.ts';
import { readQuantities } from '../../../core/quantity/read-quantities.ts';
import { minutesIn, TIME_WORDS } from '../../../data/reading/units.ts';
import type { ExpectedFigure } from './saved-text.ts';

/** Something that reads figures with their units. */
export interface FigureReader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Whether it finds this figure, with its unit and both its ends. */
  readonly finds: (text: string, figure: ExpectedFigure) => boolean;
}

/** The least any reader does: one pass of one pattern over the text. */
const PATTERN = /\d+(?:[.,]\d+)?\s*(?:sessions?|days?|weeks?|months?|hours?|minutes?|mm)/gi;

export const READERS: readonly FigureReader[] = [
  {
    name: 'one regular expression',
    read: (text) => text.match(PATTERN),
    finds: (text, figure) => holdsEnds(figure, (text.match(PATTERN) ?? []).map(figureOf)),
  },
  {
    name: 'Needlewise: quantities',
    read: readQuantities,
    finds: (text, { min, max, unit }) =>
      readQuantities(text).some((mention) => {
        const found = inUnit(mention, unit);
        return found !== null && isNear(found.min, min) && isNear(found.max, max);
      }),
  },
  {
    name: 'compromise: numbers and durations',
    read: numbersAndUnits,
    finds: (text, figure) => holdsEnds(figure, numbersAndUnits(text)),
  },
];

/** A number and the word after it. */
interface Figure {
  readonly value: number;
  readonly unit: string;
}

function figureOf(text: string): Figure {
  return {
    value: Number.parseFloat(text.replace(',', '.')),
    unit: /[a-z]+$/i.exec(text)?.[0] ?? '',
  };
}

/** What compromise takes for a number or a range of two, each with its unit, or else the word after the last one. */
function numbersAndUnits(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const { number, offset } of nlp(text).numbers().json({ offset: true }) as NumberJson[]) {
    const after = text.slice(offset.start + offset.length);
    const unit = number.unit || (/^[\s\d.\-–to]*?([a-z]+)/i.exec(after)?.[1] ?? '');
    figures.push({ value: number.num, unit });
  }
  return figures;
}
interface NumberJson {
  readonly number: { readonly num: number; readonly unit: string };
  readonly offset: { readonly start: number; readonly length: number };
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

/** Whether each end that the figure has is among the numbers found, counted in the same thing. */
function holdsEnds({ min, max, unit }: ExpectedFigure, found: readonly Figure[]): boolean {
  const values = found.flatMap((figure) => valueIn(figure, unit) ?? []);
  return [min, max].every((end) => end === null || values.some((value) => isNear(value, end)));
}

function valueIn({ value, unit: word }: Figure, unit: ExpectedFigure['unit']): number | null {
  const plain = word.toLowerCase();
  const time = TIME_WORDS.get(plain);
  const perUnit = MINUTES[unit];
  if (perUnit !== undefined)
    return time ? (value * minutesIn(time.unit) * time.factor) / perUnit : null;
  if (unit === 'session') return /^(sessions?|treatments?|visits?)$/.test(plain) ? value : null;
  return unit === 'millimetre' && /^(mm|millimet(re|er)s?)$/.test(plain) ? value : null;
}

const isNear = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null && other !== null && Math.abs(one - other) < 0.02 * Math.abs(other));
