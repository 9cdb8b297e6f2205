import { expect, test } from 'vitest';
import { times, withSpread } from '../../../scripts/bench/format.ts';
import { ratio, spread } from '../../../scripts/bench/statistics.ts';

test('a spread is the median and the middle half', () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  expect(withSpread(spread([5, 1, 4, 2, 3]))).toBe('3.00 (2.00–4.00)');
});

test('a ratio is taken round by round, so that a machine that slows down slows both', () => {
  expect(times(ratio([2, 20, 200], [1, 10, 100]))).toBe('2.00 × (2.00–2.00)');
});
