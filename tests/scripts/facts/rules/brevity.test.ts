import { expect, it } from 'vitest';
import { brevity } from '../../../../scripts/facts/rules/brevity.ts';
import { advice, fileWith, quantity, spacing } from '../tiny.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it('accepts texts at their limit', () => {
  const claim = spacing({
    statement: words(45),
    condition: words(12),
    locator: words(30),
    quantity: quantity({ as_written: words(10) }),
  });
  expect(brevity.check([fileWith(claim, advice())])).toEqual([]);
});

it.each([
  ['condition', spacing({ condition: words(13) })],
  ['statement', spacing({ statement: words(46) })],
  ['locator', spacing({ locator: words(31) })],
  ['as_written', spacing({ quantity: quantity({ as_written: words(11) }) })],
])('finds a long %s', (field, claim) => {
  const [problem] = brevity.check([fileWith(claim)]);
  expect(problem?.message).toContain(`"${field}"`);
});
