import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import { headsOfCells } from '../../../core/claims/table-heads.ts';

const prices = (text: string) =>
  readClaims(blocksFromText(text))
    .claims.filter(({ topic }) => topic === 'cost')
    .map(({ min }) => min);

const CASES: readonly (readonly [what: string, text: string, ...prices: number[]])[] = [
  [
    'a column for a course',
    '| Treatment | Single | Course of 3 | Package of six |\n|---|---|---|---|\n| Microneedling face | $250 | $675 | $1,200 |',
    250,
  ],
  [
    'columns that count sessions',
    '## SkinPen prices\n| Area | 1 session | 3 sessions | 6 sessions |\n|---|---|---|---|\n| Face | $300 | $810 | $1,500 |',
    300,
  ],
  [
    'the same where no rule marks the head',
    '## SkinPen prices\n| Area | 1 session | 3 sessions |\n| Face | $300 | $810 |\n| Neck | $200 | $540 |',
    300,
    200,
  ],
  [
    'rows that count sessions, and a column for one of them',
    '## Microneedling\n| Package | Price | Per session |\n|---|---|---|\n| 3 sessions | $750 | $250 |',
    250,
  ],
  [
    'bare counts under "Sessions"',
    '## Microneedling\n| Sessions | Price |\n|---|---|\n| 1 | $300 |\n| 3 | $810 |',
    300,
  ],
  [
    'rows with a factor',
    '| Microneedling | $250 |\n| Microneedling x3 | $675 |\n| Microneedling 6x | $1,200 |',
    250,
  ],
  [
    'a heading above it',
    '## Microneedling\n### Package of 3\nNow $675\n### Single session\n$250',
    250,
  ],
  ['one of two in a sentence', '## Microneedling: course of three\n$690 ($230 per session)', 230],
  [
    'a column for one beside one for several',
    '| Microneedling | Three treatments | Price per treatment |\n|---|---|---|\n| Face | $690 | $230 |',
    230,
  ],
  [
    'the count that is recommended',
    '| | Microneedling |\n|---|---|\n| Sessions recommended | 3–6 |\n| Price per session | $200–$500 |',
    200,
  ],
];

describe('the price of a course is not that of a session', () => {
  it.each(CASES.map(([what, text, ...expected]) => ({ what, text, expected })))(
    '$what',
    ({ text, expected }) => {
      expect(prices(text)).toEqual(expected);
    },
  );
});

it('a count at the start of a row of prices names them, and says nothing itself', () => {
  const row = ['3 sessions', '$750', '$250'].map((text, column) => ({
    text,
    column,
    row: 0,
    isMarked: false,
  }));
  expect(headsOfCells(row)).toEqual([null, ['3 sessions'], ['3 sessions']]);
});
