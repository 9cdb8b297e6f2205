import type { Interval } from '../../../core/quantity/interval.ts';
import type { Unit } from '../../../data/topics.ts';
import { claimRule, type Rule } from '../problem.ts';

/** Reads a source's own words as an interval in the given unit; null where they hold no figure. */
export type ReadAsWritten = (text: string, unit: Unit) => Interval | null;

const inWords = ({ min, max }: Interval, unit: Unit): string =>
  min === null && max === null ? 'no figure' : `${min ?? 'open'} to ${max ?? 'open'} (${unit})`;

/** The figure is read again from the source's own words by the reader that also reads pages. */
export function asWritten(read: ReadAsWritten): Rule {
  return claimRule(
    'as-written',
    'The source’s own words, read again, give the same min and max.',
    ({ quantity }) => {
      if (quantity === null) return [];
      const again = read(quantity.as_written, quantity.unit) ?? { min: null, max: null };
      if (again.min === quantity.min && again.max === quantity.max) return [];
      return [
        {
          message: `"${quantity.as_written}" reads as ${inWords(again, quantity.unit)}, but min and max say ${inWords(quantity, quantity.unit)}. Correct the figure, or keep more of the source's words. Where both are right, list the exception with its reason in data/rule-exceptions.json.`,
          about: quantity.as_written,
        },
      ];
    },
  );
}
