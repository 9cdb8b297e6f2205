import { expect, it } from 'vitest';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { concernsOn, guidance } from '../../../core/guidance/guidance.ts';
import { isPartOnly, whyTheyDiffer } from '../../../core/guidance/why-differ.ts';
import { reasonLine } from '../../../core/wording/why-differ.ts';
import { TOPICS } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { nodeWords } from '../../../scripts/words.ts';

const facts = loadFacts();
const index = indexFacts(facts);
const words = await nodeWords();

const told = TOPICS.flatMap(({ id }) =>
  concernsOn(facts, id).flatMap((concern) => {
    const answer = guidance(facts, id, concern);
    if (answer.concern !== concern) return [];
    return whyTheyDiffer(index, answer).map((reason) => ({ answer, reason }));
  }),
);

it('is mostly silent: a reason is the exception', () => {
  const answers = TOPICS.flatMap(({ id }) => concernsOn(facts, id)).length;
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(answers / 5);
});

it('tells of no pattern that chance brings about more often than once in twenty, nor of less than three sources', () => {
  for (const { reason } of told) {
    if (isPartOnly(reason)) continue;
    expect(reason.chance).toBeLessThanOrEqual(0.05);
    expect(Math.min(reason.one.sources, reason.others.sources)).toBeGreaterThanOrEqual(3);
  }
});

it('says that the first session alone is why some give weeks where others give months', () => {
  const lasting = told.find(({ answer }) => answer.topic === 'results-duration');
  expect(lasting && reasonLine(lasting.reason, lasting.answer, words)).toBe(
    'First session: 2 sources speak of it alone and say 28–45 days (shorter).',
  );
});

it('puts two figures and two counts into every sentence about kinds of source', () => {
  for (const { reason, answer } of told) {
    const line = reasonLine(reason, answer, words);
    expect(line).not.toContain('$');
    if (!isPartOnly(reason)) expect(line).toMatch(/\d+ sources/);
  }
});
