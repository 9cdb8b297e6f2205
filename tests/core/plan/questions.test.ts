import { expect, test } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { questionsPage } from '../../../core/plan/questions.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { readLocales } from '../../../scripts/locales/read.ts';
import { nodeWords } from '../../../scripts/words.ts';

const PAGE =
  'Come back every 2 weeks. There is no risk of infection. It is safe for all skin tones. There are no side effects. It cures acne scars.';
const INDEX = indexFacts(loadFacts());
const { claims } = readClaims(blocksFromText(PAGE));

test.each(readLocales().map(({ name }) => name))(
  'an answer says nothing twice: %s',
  async (name) => {
    const words = await nodeWords(name);
    const { entries } = questionsPage(INDEX, [], { host: 'clinic.example', claims }, words);
    expect(entries.length).toBeGreaterThan(3);
    for (const { answer } of entries) {
      const parts = answer.split(/[.:]\s/).map((part) => part.replace(/\.$/, ''));
      expect(new Set(parts).size, answer).toBe(parts.length);
    }
  },
);

test('advice is counted once', async () => {
  const words = await nodeWords();
  const { entries } = questionsPage(INDEX, [], { host: '', claims }, words);
  const counted = entries.find(({ title }) => title.startsWith('Side effects'));
  expect(counted?.answer.match(/\d+ sources/g)).toHaveLength(1);
});
