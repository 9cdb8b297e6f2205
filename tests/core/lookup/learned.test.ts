import { describe, expect, it } from 'vitest';
import { createLean } from '../../../core/lookup/learned.ts';
import { createReader } from '../../../core/lookup/question.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';

const read = createReader(ENGLISH);
const lean = createLean(ENGLISH);
const likeliest = (question: string) =>
  [...lean(read(question)).topics].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('what words by themselves lean to', () => {
  it('has a likelihood for each topic, and they add up to one', () => {
    const { topics } = lean(read('will my face be red at the wedding'));
    expect([...topics.keys()]).toEqual(ENGLISH.topics.map(({ topic }) => topic));
    expect([...topics.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
  });

  it('tells topics apart where no order of words is given', () => {
    expect(likeliest('appointment minutes long')).toBe('session-length');
    expect(likeliest('scars needle mm')).toBe('needle-depth');
  });

  it('tells other subjects from this one', () => {
    const odds = (question: string) => lean(read(question)).offTopic;
    expect(odds('how do i bake bread')).toBeGreaterThan(odds('how many sessions for scars'));
  });

  it('counts of a story what it asks', () => {
    const story =
      'My sister got married and I saw my scars in the photos. How many sessions do I need?';
    expect(lean(read(story)).topics.get('sessions-needed')).toBeCloseTo(
      lean(read('How many sessions do I need?')).topics.get('sessions-needed') ?? 0,
      10,
    );
  });

  it('has no opinion on nothing', () => {
    for (const likelihood of lean(read('')).topics.values()) expect(likelihood).toBeGreaterThan(0);
  });
});
