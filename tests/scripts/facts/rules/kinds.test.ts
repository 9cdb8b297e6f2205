import { expect, it } from 'vitest';
import { kinds } from '../../../../scripts/facts/rules/kinds.ts';
import { advice, fileWith, pain, quantity, spacing } from '../tiny.ts';

it('accepts a figure, a stance and plain advice, each on its own kind of topic', () => {
  expect(kinds.check([fileWith(spacing(), pain(), advice())])).toEqual([]);
});

it.each([
  ['a quantity topic without a quantity', spacing({ quantity: null })],
  ['a quantity topic with a stance', spacing({ stance: 'mild' })],
  ['a stance topic without a stance', pain({ stance: null })],
  ['a stance of another topic', pain({ stance: 'works' })],
  ['a figure on a stance topic', pain({ quantity: quantity() })],
  ['a figure on an advice topic', advice({ quantity: quantity() })],
  ['a stance on an advice topic', advice({ stance: 'mild' })],
])('finds %s', (_, claim) => {
  expect(kinds.check([fileWith(claim)])).toMatchObject([{ claim: claim.id, rule: 'kinds' }]);
});

it('names the stances to choose from', () => {
  const [problem] = kinds.check([fileWith(pain({ stance: 'awful' }))]);
  expect(problem?.message).toContain('painless, mild, moderate, painful');
});
