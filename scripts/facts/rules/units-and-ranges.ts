import { isMoney, type MoneyUnit, topicById, type Unit } from '../../../data/topics.ts';
import { claimRule, type Finding } from '../problem.ts';

/**
 * The most that is plausible per unit. A figure beyond it is nearly always a unit slip (weeks typed as days,
 * micrometres as millimetres), and a wrong figure can hurt someone.
 */
const CAPS: Readonly<Record<Exclude<Unit, MoneyUnit>, number>> = {
  session: 30,
  day: 3650,
  hour: 1440,
  minute: 480,
  millimetre: 5,
};
const MOST_MONEY: Readonly<Record<MoneyUnit, number>> = {
  usd: 5000,
  eur: 5000,
  gbp: 5000,
  brl: 25_000,
};

const capOf = (unit: Unit): number => (isMoney(unit) ? MOST_MONEY[unit] : CAPS[unit]);

function endFinding(end: 'min' | 'max', value: number | null, unit: Unit): Finding[] {
  if (value === null) return [];
  if (value > capOf(unit)) {
    return [
      {
        message: `${end} is ${value}, more than ${capOf(unit)} (${unit}) is hard to believe. Check the source and the conversion into the topic's unit.`,
        about: `${end} ${value}`,
      },
    ];
  }
  if (unit === 'session' && !Number.isInteger(value)) {
    return [{ message: `${end} is ${value}: sessions come in whole numbers.` }];
  }
  return [];
}

/** Figures in the topic's own unit, the right way round, and within belief. */
export const unitsAndRanges = claimRule(
  'units-and-ranges',
  'A quantity is in its topic’s unit, min is at most max, and neither is beyond belief.',
  ({ topic: topicId, quantity }) => {
    const topic = topicById(topicId);
    if (quantity === null || topic.kind !== 'quantity') return [];
    const { min, max, unit } = quantity;
    if (unit !== topic.unit && !(isMoney(unit) && isMoney(topic.unit))) {
      return [
        {
          message: `${topic.id} is kept in ${topic.unit}, this is in ${unit}. Convert it (a week is 7 days, a month 30 days, a day 24 hours).`,
        },
      ];
    }
    if (min !== null && max !== null && min > max) {
      return [{ message: `min (${min}) is more than max (${max}). Swap or correct them.` }];
    }
    return [...endFinding('min', min, unit), ...endFinding('max', max, unit)];
  },
);
