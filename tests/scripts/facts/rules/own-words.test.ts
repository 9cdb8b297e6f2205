import { expect, it } from 'vitest';
import { ownWords } from '../../../../scripts/facts/rules/own-words.ts';
import { fileWith, quantity, spacing } from '../tiny.ts';

const check = (statement: string, as_written: string) =>
  ownWords.check([fileWith(spacing({ statement, quantity: quantity({ as_written }) }))]);

it('accepts a figure said in a sentence of our own', () => {
  expect(check('Leave 4-6 weeks between two sessions.', '4-6 weeks')).toEqual([]);
});

it('finds a statement that is the source’s words and nothing else', () => {
  expect(check('Four to six weeks apart.', 'four to six weeks apart')).toHaveLength(1);
});

it('finds six words in a row, whatever the case and the signs between them', () => {
  const copied = 'Come back FOUR to six weeks, after the first visit.';
  expect(check(copied, 'four to six weeks after the first')).toHaveLength(1);
});
