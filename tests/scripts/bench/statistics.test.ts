import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, spread } from '../../../scripts/bench/statistics.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('spread', () => {
  it('takes the quartiles around the median', () => {
    expect(spread([1, 2, 3, 4, 100])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  });

  it('keeps low, median and high in order, inside the values, whatever their order', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (of) => {
        const { low, median: middle, high } = spread(of);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...of));
        expect(high).toBeLessThanOrEqual(Math.max(...of));
        expect(spread([...of].reverse())).toEqual(spread(of));
        expect(quantile(of, 1)).toBe(Math.max(...of));
      }),
    );
  });
});

describe('ratio', () => {
  it('compares round by round, so that a slow round tells nothing', () => {
    expect(ratio([2, 20, 4], [1, 10, 2])).toEqual({ median: 2, low: 2, high: 2, runs: 3 });
  });

  it('leaves out rounds that one of them lacks', () => {
    expect(ratio([2, 3], [1]).runs).toBe(1);
  });
});
