import { beforeAll, expect, it } from 'vitest';
import type { Words } from '../../../core/wording/words.ts';
import { guidancePage } from '../../../scripts/facts/guidance-page.ts';
import { guidanceTable } from '../../../scripts/facts/guidance-table.ts';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { advice, pain, quantity, source, spacing } from './tiny.ts';

const facts = joinFacts([
  source({ claims: [spacing(), pain(), advice({ condition: 'with RF' })] }),
  source({
    id: 'clinic-b',
    claims: [
      spacing(),
      spacing({
        id: 'session-spacing-2',
        condition: 'after the first',
        quantity: quantity({ min: 14, max: 14, as_written: '2 weeks' }),
      }),
      spacing({
        id: 'session-spacing-3',
        condition: 'with RF',
        quantity: quantity({ min: null, max: null, as_written: 'it varies' }),
      }),
    ],
  }),
]);
let words: Words;
beforeAll(async () => {
  words = await nodeWords();
});

it('shows a range raw and in people’s words, with who says so', () => {
  const page = guidancePage(facts, words);
  expect(page).toContain('**4–6 weeks apart** (28 to 42 day): agreed, 2 of 2.');
  expect(page).toContain('clinic-a, clinic-b');
});

it('shows what is not counted with its condition', () => {
  const page = guidancePage(facts, words);
  expect(page).toMatch(/- condition: 2 weeks apart \(14 to 14 day\) \[after the first\]\./);
  expect(page).toContain('- condition: it varies [with RF].');
  expect(page).toMatch(/- clinic \[with RF\]: Come with clean skin\. \(`clinic-a\/preparation`\)/);
});

it('names stances and single sources', () => {
  const page = guidancePage(facts, words);
  expect(page).toMatch(/\| \S.* \(`mild`\) \| clinic-a \|/);
  expect(page).toContain('single-source, 1 of 1');
});

it('carries the version and the counts', () => {
  expect(guidancePage(facts, words)).toContain(`${facts.version}: 2 sources, 6 claims.`);
});

it('fits the terminal, one answer a line', () => {
  const line = guidanceTable(facts, words)
    .split('\n')
    .find((each) => each.includes('4–6 weeks apart'));
  expect(line).toMatch(/^Time between sessions +4–6 weeks apart +\S/);
});
