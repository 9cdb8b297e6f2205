import { expect, it } from 'vitest';
import { vague } from '../../../../scripts/facts/rules/vague.ts';
import { fileWith, quantity, spacing } from '../tiny.ts';

const check = (over: Parameters<typeof quantity>[0]) =>
  vague.check([fileWith(spacing({ quantity: quantity(over) }))]);

it.each(['a few weeks', 'several sessions', 'months to years', 'many treatments'])(
  'asks for the mark on a figure drawn from "%s"',
  (as_written) => {
    expect(check({ min: 14, max: null, as_written })).toHaveLength(1);
    expect(check({ min: 14, max: null, as_written, vague: true })).toEqual([]);
  },
);

it.each([
  '4-6 weeks',
  'six sessions',
  'monthly',
  'several months to a year',
  'at least twenty days',
])('leaves "%s" alone', (as_written) => {
  expect(check({ as_written })).toEqual([]);
});

it('asks for no mark where no figure was drawn', () => {
  expect(check({ min: null, max: null, as_written: 'several weeks' })).toEqual([]);
});

it('finds a mark without a vague word', () => {
  expect(check({ as_written: 'by the 28th', vague: true })).toMatchObject([
    { about: 'by the 28th' },
  ]);
});
