import { expect, it } from 'vitest';
import { unitsAndRanges } from '../../../../scripts/facts/rules/units-and-ranges.ts';
import { advice, fileWith, quantity, spacing } from '../tiny.ts';

const check = (over: Parameters<typeof quantity>[0]) =>
  unitsAndRanges.check([fileWith(spacing({ quantity: quantity(over) }))]);

it.each([
  ['a range', {}],
  ['one figure', { min: 30, max: 30 }],
  ['an open end', { min: 42, max: null }],
  ['no figure', { min: null, max: null }],
])('accepts %s', (_, over) => {
  expect(check(over)).toEqual([]);
});

it('has nothing to say of a claim without a quantity', () => {
  expect(unitsAndRanges.check([fileWith(advice())])).toEqual([]);
});

it('asks for the topic’s own unit', () => {
  expect(check({ min: 672, max: 1008, unit: 'hour' })[0]?.message).toContain('kept in day');
});

it('keeps a price in whatever currency it was given, and doubts one beyond belief', () => {
  const price = (over: Parameters<typeof quantity>[0]) =>
    unitsAndRanges.check([fileWith(spacing({ topic: 'cost', quantity: quantity(over) }))]);
  expect(price({ min: 150, max: 250, unit: 'gbp' })).toEqual([]);
  expect(price({ min: 150, max: 9000, unit: 'gbp' })).toMatchObject([{ about: 'max 9000' }]);
  expect(price({ min: 2, max: 3, unit: 'session' })[0]?.message).toContain('kept in usd');
});

it('finds ends the wrong way round', () => {
  expect(check({ min: 42, max: 28 })).toHaveLength(1);
});

it('doubts a figure beyond belief, at either end', () => {
  expect(check({ min: 28, max: 42_000 })).toMatchObject([{ about: 'max 42000' }]);
  expect(check({ min: 42_000, max: null })).toMatchObject([{ about: 'min 42000' }]);
});

it('finds half a session', () => {
  const claim = spacing({
    topic: 'sessions-needed',
    quantity: quantity({ min: 2.5, max: 3, unit: 'session' }),
  });
  expect(unitsAndRanges.check([fileWith(claim)])).toHaveLength(1);
});
