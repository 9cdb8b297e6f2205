import { expect, it } from 'vitest';
import { asWritten } from '../../../../scripts/facts/rules/as-written.ts';
import { advice, fileWith, quantity, spacing } from '../tiny.ts';

/** Reads "28-42" and "28", so that these tests don't hang on how well pages are read. */
const rule = asWritten((text) => {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  return match && { min: Number(match[1]), max: Number(match[2] ?? match[1]) };
});
const check = (over: Parameters<typeof quantity>[0]) =>
  rule.check([fileWith(spacing({ quantity: quantity(over) }))]);

it('accepts words that read as the figure given', () => {
  expect(check({ as_written: '28-42' })).toEqual([]);
  expect(check({ min: 30, max: 30, as_written: '30' })).toEqual([]);
});

it('accepts words without a figure where none is given', () => {
  expect(check({ min: null, max: null, as_written: 'varies' })).toEqual([]);
});

it('has nothing to say of a claim without a quantity', () => {
  expect(rule.check([fileWith(advice())])).toEqual([]);
});

it.each([
  ['another figure', { as_written: '28-40' }],
  ['an end that the words close', { max: null, as_written: '28-42' }],
  ['words without a figure', { as_written: 'varies' }],
  ['a figure left out', { min: null, max: null, as_written: '28-42' }],
])('finds %s, and quotes the words', (_, over) => {
  expect(check(over)).toMatchObject([{ rule: 'as-written', about: over.as_written }]);
});
