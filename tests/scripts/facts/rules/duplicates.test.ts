import { expect, it } from 'vitest';
import { duplicates } from '../../../../scripts/facts/rules/duplicates.ts';
import { advice, fileOf, fileWith, quantity, source, spacing } from '../tiny.ts';

const again = (over: Parameters<typeof spacing>[0] = {}) =>
  spacing({ id: 'session-spacing-2', statement: 'Said otherwise.', ...over });

it('finds one figure given twice by one source', () => {
  const [problem] = duplicates.check([fileWith(spacing(), again())]);
  expect(problem).toMatchObject({ claim: 'session-spacing-2', rule: 'duplicates' });
  expect(problem?.message).toContain('"session-spacing"');
});

it.each([
  ['another figure', again({ quantity: quantity({ min: 30 }) })],
  ['another concern', again({ concern: 'wrinkles' })],
  ['a condition', again({ condition: 'after the first session' })],
  ['no figure', again({ quantity: quantity({ min: null, max: null }) })],
])('accepts the same topic with %s', (_, claim) => {
  expect(duplicates.check([fileWith(spacing(), claim)])).toEqual([]);
});

it('finds one sentence said twice, whatever its case and signs', () => {
  const twice = advice({ id: 'preparation-2', statement: 'come with clean skin' });
  expect(duplicates.check([fileWith(advice(), twice)])).toHaveLength(1);
});

it('lets two sources say the same', () => {
  expect(duplicates.check([fileOf(source()), fileOf(source({ id: 'clinic-b' }))])).toEqual([]);
});
