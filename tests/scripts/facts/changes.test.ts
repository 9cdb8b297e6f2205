import { beforeAll, expect, it } from 'vitest';
import type { Words } from '../../../core/wording/words.ts';
import { answerChanges, writtenGuidance } from '../../../scripts/facts/changes.ts';
import { guidanceRows } from '../../../scripts/facts/guidance-rows.ts';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { quantity, source, spacing } from './tiny.ts';

const clinic = (id: string, min: number, max: number) =>
  source({
    id,
    claims: [spacing({ quantity: quantity({ min, max, as_written: `${min}-${max} days` }) })],
  });
const rows = (...sources: ReturnType<typeof source>[]) => guidanceRows(joinFacts(sources));

let words: Words;
beforeAll(async () => {
  words = await nodeWords();
});

it('names each answer that changes, with its support before and after', () => {
  const before = rows(clinic('a', 28, 42), clinic('b', 28, 42));
  const after = rows(clinic('a', 28, 42), clinic('b', 28, 42), clinic('c', 14, 21));
  expect(answerChanges(before, after, words)).toEqual([
    'Time between sessions: 4–6 weeks (2 of 2 sources, agreed) → 4–6 weeks (2 of 3 sources, agreed)',
  ]);
});

it('says nothing where every answer stays', () => {
  const same = rows(clinic('a', 28, 42));
  expect(answerChanges(same, same, words)).toEqual([]);
});

it('tells a concern that is spoken of for the first time, and one that no longer is', () => {
  const general = rows(clinic('a', 28, 42));
  const forScars = source({ id: 'b', claims: [spacing({ concern: 'acne-scars' })] });
  const both = rows(clinic('a', 28, 42), forScars);
  expect(answerChanges(general, both, words)).toContainEqual(
    expect.stringMatching(/^Time between sessions, Acne scars: new → /),
  );
  expect(answerChanges(both, general, words)).toContainEqual(
    expect.stringMatching(/^Time between sessions, Acne scars: .* → no longer answered$/),
  );
});

it('has no earlier answers where the file can’t be read', () => {
  expect(writtenGuidance('nowhere.json')).toBeNull();
});
