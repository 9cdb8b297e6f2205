import { expect, it } from 'vitest';
import { ownWords } from '../../../../scripts/facts/rules/own-words.ts';
import { fileWith, quantity, spacing } from '../tiny.ts';

const check = (statement: string, as_written: string) =>
  ownWords.check([fileWith(spacing({ statement, quantity: quantity({ as_written }) }))]);

it('accepts a figure, however long, in a sentence of our own', () => {
  expect(check('Leave 4-6 weeks between two sessions.', '4-6 weeks')).toEqual([]);
  expect(check('It fades in a few hours to a few days.', 'a few hours to a few days')).toEqual([]);
});

it('finds a statement that is the source’s words and nothing else', () => {
  expect(check('Four to six weeks apart.', 'four to six weeks apart')).toHaveLength(1);
});

it('finds four words in a row, whatever the case, the signs and the figures between them', () => {
  const copied = 'Please wait PATIENTLY, four weeks, until your skin allows it.';
  expect(check(copied, 'wait patiently six weeks until your skin')).toHaveLength(1);
});

it('accepts three words in a row', () => {
  expect(check('Wait until skin is calm.', 'four weeks until skin is')).toEqual([]);
});
