import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfSplit, isLower } from '../../../core/guidance/rank-test.ts';
import type { Interval } from '../../../core/quantity/interval.ts';

const at = (value: number): Interval => ({ min: value, max: value });
const points = (...values: number[]): Interval[] => values.map(at);

const figure = fc.nat({ max: 9 });
const interval = fc
  .tuple(fc.option(figure), fc.option(figure))
  .map(
    ([a, b]): Interval =>
      a !== null && b !== null ? { min: Math.min(a, b), max: Math.max(a, b) } : { min: a, max: b },
  );

describe('isLower', () => {
  it.each<[string, Interval, Interval, boolean]>([
    ['a smaller figure', at(2), at(3), true],
    [
      'an overlapping range that starts and ends earlier',
      { min: 1, max: 3 },
      { min: 2, max: 4 },
      true,
    ],
    ['the same start and an earlier end', { min: 1, max: 3 }, { min: 1, max: 4 }, true],
    ['the same', at(2), at(2), false],
    ['a range inside the other', { min: 2, max: 3 }, { min: 1, max: 4 }, false],
    ['a figure below an open range', at(1), { min: 2, max: null }, true],
    ['an open range, which may reach higher', { min: 1, max: null }, at(2), false],
    ['two open ranges, by the ends they have', { min: 1, max: null }, { min: 2, max: null }, true],
    ['up to a figure, against the same figure', { min: null, max: 2 }, at(2), false],
  ])('judges %s', (_, a, b, expected) => {
    expect(isLower(a, b)).toBe(expected);
  });

  it('never holds both ways', () => {
    fc.assert(fc.property(interval, interval, (a, b) => !(isLower(a, b) && isLower(b, a))));
  });
});

describe('chanceOfSplit', () => {
  it('is the exact share of deals that part the groups as far: two of twenty for three against three', () => {
    expect(chanceOfSplit(points(1, 2, 3), points(4, 5, 6))).toBeCloseTo(2 / 20);
  });

  it('is two of seventy for four against four', () => {
    expect(chanceOfSplit(points(1, 2, 3, 4), points(5, 6, 7, 8))).toBeCloseTo(2 / 70);
  });

  it('is certain where everybody says the same', () => {
    expect(chanceOfSplit(points(3, 3, 3), points(3, 3, 3, 3))).toBe(1);
  });

  it('does not hang on which group is named first, nor on the order of the sources', () => {
    const groups = fc.tuple(
      fc.array(interval, { minLength: 1, maxLength: 6 }),
      fc.array(interval, { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(groups, ([one, others]) => {
        const chance = chanceOfSplit(one, others);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfSplit(others, one)).toBeCloseTo(chance);
        expect(chanceOfSplit(one.toReversed(), others)).toBeCloseTo(chance);
      }),
    );
  });

  it('counts groups of many sources without listing every deal', () => {
    const [low, high] = [
      Array.from({ length: 20 }, (_, i) => i),
      Array.from({ length: 20 }, (_, i) => i + 20),
    ];
    expect(chanceOfSplit(points(...low), points(...high))).toBeLessThan(1e-9);
  });
});
