import { isMoney, type Unit } from '../../data/topics.ts';
import { inDisplayUnit, type Shown } from '../quantity/display-unit.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Words } from './words.ts';

/**
 * An interval in people's words: "3–6 sessions", "4–6 weeks", "at least 72 hours", "$100 – $700".
 * Returns an empty string where neither end carries a figure.
 */
export function formatInterval(interval: Interval, unit: Unit, words: Words): string {
  const shown = inDisplayUnit(interval, unit);
  const { min, max } = shown;
  if (min !== null && max !== null)
    return min === max ? one(min, shown, words) : range(min, max, shown, words);
  if (min !== null) return words.t('quantity.at_least', [one(min, shown, words)]);
  if (max !== null) return words.t('quantity.up_to', [one(max, shown, words)]);
  return '';
}

function one(value: number, { unit }: Shown, words: Words): string {
  const text = numberFormat(unit, words.locale).format(value);
  return unit === 'session' ? words.t('quantity.sessions', value, [text]) : text;
}

function range(min: number, max: number, { unit }: Shown, words: Words): string {
  const text = numberFormat(unit, words.locale).formatRange(min, max);
  return unit === 'session' ? words.t('quantity.sessions', max, [text]) : text;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making an Intl.NumberFormat costs far more than using one, so each is made once. */
function numberFormat(unit: Shown['unit'], locale: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, formatOptions(unit));
  numberFormats.set(key, made);
  return made;
}

function formatOptions(unit: Shown['unit']): Intl.NumberFormatOptions {
  if (isMoney(unit)) {
    return { style: 'currency', currency: unit.toUpperCase(), maximumFractionDigits: 0 };
  }
  switch (unit) {
    case 'session':
      return {};
    case 'millimetre':
      return { style: 'unit', unit: 'millimeter', unitDisplay: 'short' };
    default:
      return { style: 'unit', unit, unitDisplay: 'long' };
  }
}
