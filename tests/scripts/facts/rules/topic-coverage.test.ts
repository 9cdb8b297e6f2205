import { expect, it } from 'vitest';
import { TOPIC_IDS } from '../../../../data/topics.ts';
import { topicCoverage } from '../../../../scripts/facts/rules/topic-coverage.ts';
import { fileWith, spacing } from '../tiny.ts';

const claimOn = (topic: (typeof TOPIC_IDS)[number]) => spacing({ id: topic, topic });
const allBut = (gap: string) =>
  fileWith(...TOPIC_IDS.filter((topic) => topic !== gap).map(claimOn));

it('accepts a set that speaks to every topic', () => {
  expect(topicCoverage([]).check([allBut('none')])).toEqual([]);
});

it('finds a topic that no source speaks to', () => {
  const [problem, ...others] = topicCoverage([]).check([allBut('cost')]);
  expect(problem?.message).toMatch(/^cost: /);
  expect(others).toEqual([]);
});

it('accepts a gap that is listed', () => {
  const gaps = [{ topic: 'cost' as const, reason: 'no source with a price yet' }];
  expect(topicCoverage(gaps).check([allBut('cost')])).toEqual([]);
});

it('finds a listed gap that has a source', () => {
  const gaps = [{ topic: 'cost' as const, reason: 'no source with a price yet' }];
  expect(topicCoverage(gaps).check([allBut('none')])).toHaveLength(1);
});
