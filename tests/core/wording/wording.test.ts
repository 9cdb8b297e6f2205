import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import { agreementLine, answerLine } from '../../../core/wording/answer.ts';
import { dissents } from '../../../core/wording/disagreement.ts';
import { formatInterval } from '../../../core/wording/format-interval.ts';
import type { Unit } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const words = await nodeWords();

describe('a figure is written in the unit people use', () => {
  test.each<[number | null, number | null, Unit, string]>([
    [3, 6, 'session', '3–6 sessions'],
    [1, 1, 'session', '1 session'],
    [3, null, 'session', 'at least 3 sessions'],
    [28, 42, 'day', '4–6 weeks'],
    [42, 42, 'day', '6 weeks'],
    [28, 30, 'day', '28–30 days'],
    [45, 45, 'day', '45 days'],
    [90, 180, 'day', '3–6 months'],
    [60, 365, 'day', '2–12 months'],
    [365, null, 'day', 'at least 1 year'],
    [168, 168, 'hour', '1 week'],
    [168, 336, 'hour', '1–2 weeks'],
    [24, 48, 'hour', '24–48 hours'],
    [48, 72, 'hour', '2–3 days'],
    [null, 90, 'hour', 'up to 90 hours'],
    [30, 45, 'minute', '30–45 minutes'],
    [0.5, 2.5, 'millimetre', '0.5–2.5 mm'],
    [200, 800, 'usd', '$200 – $800'],
    [null, null, 'day', ''],
  ])('%s to %s %s → %s', (min, max, unit, expected) => {
    expect(formatInterval({ min, max }, unit, words)).toBe(expected);
  });
});

describe('the answer', () => {
  const say = (...claims: ShortClaim[]) => {
    const result = guidance(smallFacts(claims), claims[0]?.topic ?? 'sessions-needed');
    return { answer: answerLine(result, words), agreement: agreementLine(result, words) };
  };
  const a: ShortClaim = { source: 'a', min: 3, max: 6 };

  test('says how many agree', () => {
    expect(say(a, { ...a, source: 'b' }, { source: 'c', min: 12, max: 12 })).toEqual({
      answer: '3–6 sessions',
      agreement: '2 of 3 sources agree',
    });
    expect(say(a, { ...a, source: 'b' }).agreement).toBe('Both sources agree');
    expect(say(a).agreement).toBe('Only one source');
  });

  test('says so where no range fits', () => {
    expect(say({ source: 'a', max: 2 }, { source: 'b', min: 6 })).toEqual({
      answer: 'Sources conflict',
      agreement: 'No range fits most of the 2 sources',
    });
  });

  test('does not pass a range that only spans a disagreement for an answer', () => {
    expect(say({ source: 'a', min: 4, max: 4 }, { source: 'b', min: 6, max: 6 }).agreement).toBe(
      'Sources conflict: this range only spans what 2 sources say',
    );
  });

  test('words zero as the topic needs it', () => {
    expect(say({ source: 'a', topic: 'downtime', min: 0, max: 0 }).answer).toBe('None');
    expect(say({ source: 'a', topic: 'results-onset', min: 0, max: 0 }).answer).toBe('At once');
  });

  test('silence says that nobody answers', () => {
    expect(say({ source: 'a', min: null, max: null })).toEqual({
      answer: 'No figure that counts',
      agreement: 'No source gives an answer that counts',
    });
  });
});

describe('disagreement', () => {
  const differ = (claims: ShortClaim[]) =>
    dissents(guidance(smallFacts(claims), 'sessions-needed'), words);

  test('names every source outside the usual range, and on which side', () => {
    const usual: ShortClaim[] = ['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 }));
    expect(
      differ([...usual, { source: 'few', min: 1, max: 1 }, { source: 'many', min: 12, max: 12 }]),
    ).toEqual([
      { direction: 'Fewer', says: '1 session', sources: ['few'] },
      { direction: 'More', says: '12 sessions', sources: ['many'] },
    ]);
    expect(differ(usual)).toEqual([]);
  });

  test('names every source where a range only spans the dispute', () => {
    const sources = differ([
      { source: 'a', min: 4, max: 4 },
      { source: 'b', min: 6, max: 6 },
    ]).flatMap((dissent) => dissent.sources);
    expect(sources).toEqual(['a', 'b']);
  });
});
