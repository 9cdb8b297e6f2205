import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonGround } from '../../../core/guidance/usual-range.ts';
import type { Interval } from '../../../core/quantity/interval.ts';

const end = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, end)
  .map(([x, y]) =>
    x !== null && y !== null ? { min: Math.min(x, y), max: Math.max(x, y) } : { min: x, max: y },
  );

test('common ground is the most votes that hold any one value', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), (votes) => {
      const holding = (value: number) =>
        votes.filter(({ min, max }) => (min ?? -1) <= value && value <= (max ?? 99)).length;
      const values = Array.from({ length: 15 }, (_, index) => index - 1);
      expect(commonGround(votes)).toBe(Math.max(0, ...values.map(holding)));
    }),
  );
});
