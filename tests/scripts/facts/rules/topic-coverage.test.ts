import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../../data/tiers.ts';
import { TOPIC_IDS } from '../../../../data/topics.ts';
import type { FactFile } from '../../../../scripts/facts/problem.ts';
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

describe('a gap that is marked weak', () => {
  const weak = [{ topic: 'cost' as const, reason: 'only clinics say', weak: true as const }];
  const everyTopic = allBut('none');
  const saidBy = (tier: Tier, claim: ReturnType<typeof claimOn>): FactFile => {
    const file = fileWith(claim);
    return { ...file, source: { ...file.source, id: `one-${tier}`, tier } };
  };

  it('stands while clinics alone answer', () => {
    expect(topicCoverage(weak).check([everyTopic])).toEqual([]);
  });

  it('is to be taken off once a study counts there', () => {
    const files = [everyTopic, saidBy('clinical-study', claimOn('cost'))];
    const [problem] = topicCoverage(weak).check(files);
    expect(problem?.message).toMatch(/^cost: .*one-clinical-study/);
  });

  it('stands where a study speaks of a part only', () => {
    const part = saidBy('clinical-study', { ...claimOn('cost'), condition: 'for scars' });
    expect(topicCoverage(weak).check([everyTopic, part])).toEqual([]);
  });

  it('stands where a study speaks of another concern', () => {
    const other = saidBy('clinical-study', { ...claimOn('cost'), concern: 'wrinkles' });
    expect(topicCoverage(weak).check([everyTopic, other])).toEqual([]);
  });

  it('is none where nobody answers at all', () => {
    const [first] = topicCoverage(weak).check([allBut('cost')]);
    expect(first?.message).toMatch(/^cost: /);
  });
});
