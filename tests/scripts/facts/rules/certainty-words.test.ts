import { expect, it } from 'vitest';
import { certaintyWords } from '../../../../scripts/facts/rules/certainty-words.ts';
import { advice, fileWith } from '../tiny.ts';

const check = (statement: string) => certaintyWords.check([fileWith(advice({ statement }))]);

it.each([
  'Needling is mild.',
  'Needling may leave dark marks.',
  'Needling might help hair grow.',
  'Dark marks appear in some people.',
])('accepts "%s"', (statement) => {
  expect(check(statement)).toEqual([]);
});

it.each([
  ['Needling probably helps.', 'probably'],
  ['Needling could help.', 'could'],
  ['Possibly it helps.', 'Possibly'],
  ['It seems to help.', 'seems'],
  ['It appears to help.', 'appears to'],
  ['A cure is guaranteed.', 'guaranteed'],
  ['It is believed to help.', 'is believed to'],
])('finds the word in "%s"', (statement, about) => {
  expect(check(statement)).toMatchObject([{ rule: 'certainty-words', about }]);
});

it('finds every word, not the first alone', () => {
  expect(check('It seems that it could help, perhaps.')).toHaveLength(3);
});
