import { expect, it } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import { formatInterval } from '../../../core/wording/format-interval.ts';
import type { Facts } from '../../../data/facts.ts';
import type { MoneyUnit } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const UNITS: Readonly<Record<string, MoneyUnit>> = { a: 'usd', b: 'usd', c: 'gbp', d: 'usd' };
const SMALL = smallFacts([
  { source: 'a', topic: 'cost', min: 300, max: 300 },
  { source: 'b', topic: 'cost', min: 400, max: 400 },
  { source: 'c', topic: 'cost', min: 150, max: 150 },
  { source: 'd', topic: 'cost', min: null, max: null },
]);
const FACTS: Facts = {
  ...SMALL,
  claims: SMALL.claims.map((claim) => ({
    ...claim,
    quantity: claim.quantity && { ...claim.quantity, unit: UNITS[claim.source] ?? 'usd' },
  })),
};
const cost = (facts: Facts) => {
  const answer = guidance(facts, 'cost');
  if (answer.kind !== 'quantity') throw new Error('A price is a quantity.');
  return answer;
};

it('counts prices in US dollars alone unless another currency is preferred', () => {
  const answer = cost(FACTS);
  expect(answer).toMatchObject({ unit: 'usd', usual: { min: 300, max: 400 }, voters: ['a', 'b'] });
  expect(answer.asides.map(({ claim, why }) => [claim.source, why])).toEqual([
    ['d', 'no-figure'],
    ['c', 'other-currency'],
  ]);
});

it('counts the preferred currency where a source has it, and shows the others', () => {
  const answer = cost({ ...FACTS, currency: 'gbp' });
  expect(answer).toMatchObject({ unit: 'gbp', usual: { min: 150, max: 150 }, voters: ['c'] });
  expect(answer.asides.filter(({ why }) => why === 'other-currency')).toHaveLength(2);
});

it('stays with US dollars where no source has the preferred currency: nothing is converted', () => {
  expect(cost({ ...FACTS, currency: 'eur' })).toEqual(cost(FACTS));
});

it('writes each currency as its own', async () => {
  const words = await nodeWords();
  expect(formatInterval({ min: 150, max: 150 }, 'gbp', words)).toBe('£150');
  expect(formatInterval({ min: 150, max: 150 }, 'usd', words)).toBe('$150');
});
