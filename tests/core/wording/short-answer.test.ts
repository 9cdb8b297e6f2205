import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import { agreementLine, answerLine } from '../../../core/wording/answer.ts';
import { shortAnswer, shortAnswerLine } from '../../../core/wording/short-answer.ts';
import type { TopicId } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const words = await nodeWords();

type Ends = readonly [number | null, number | null];

const answers = (topic: TopicId, ...ends: readonly Ends[]) =>
  guidance(
    smallFacts(ends.map(([min, max], place) => ({ source: `s${place}`, topic, min, max }))),
    topic,
  );
const line = (topic: TopicId, ...ends: readonly Ends[]) =>
  shortAnswerLine(answers(topic, ...ends), words);

describe('a range that few sources fit', () => {
  const EXERCISE = answers(
    'aftercare-exercise',
    [12, 12],
    [24, 48],
    [24, 48],
    [72, 72],
    [72, null],
    [96, null],
  );

  test('gives way to the dispute, and the count says which range it counts', () => {
    expect(shortAnswer(EXERCISE, words)).toEqual({
      lead: 'Sources conflict',
      span: '12 hours to at least 4 days',
    });
    expect(shortAnswerLine(EXERCISE, words)).toBe('Sources conflict: 12 hours to at least 4 days');
    expect(agreementLine(EXERCISE, words)).toBe('2 of 6 sources fit 24–48 hours');
  });

  test('stays the answer where enough sources fit it', () => {
    expect(line('aftercare-makeup', [24, 24], [24, 48], [96, 96])).toBe('After 24–48 hours');
    expect(line('session-spacing', [14, 14], [30, 30])).toBe('14–30 days apart');
  });

  test('spans what sources say where no range is usual either', () => {
    expect(line('sessions-needed', [null, 2], [6, null])).toBe(
      'Sources conflict: up to 2 sessions to at least 6 sessions',
    );
  });

  test('starts at the smallest figure and keeps an end open that one source leaves open', () => {
    expect(line('full-healing', [1, 1], [null, 60], [28, 42], [70, 90], [90, 180])).toBe(
      'Sources conflict: 1 day to 6 months',
    );
    expect(line('downtime', [0, 0], [24, null], [null, 0], [72, 72], [2, 2], [48, 50])).toMatch(
      /^Sources conflict: none to at least 3 days$/,
    );
  });
});

test('a single answer, a stance and advice read as they do on their card', () => {
  const facts = smallFacts([
    { source: 'a', topic: 'pain', stance: 'mild' },
    { source: 'a', topic: 'warning-signs', statement: 'Call when it spreads.' },
  ]);
  expect(shortAnswerLine(guidance(facts, 'pain'), words)).toBe('Mild');
  expect(shortAnswer(guidance(facts, 'warning-signs'), words)).toBeNull();
  expect(shortAnswerLine(guidance(facts, 'warning-signs'), words)).toBe('Call when it spreads.');
});

test('a plain range is never shown where less than two thirds of the sources fit it', () => {
  const hours = fc.integer({ min: 1, max: 200 });
  const ends = fc.oneof(
    fc.tuple(hours, hours).map(([a, b]): Ends => [Math.min(a, b), Math.max(a, b)]),
    hours.map((from): Ends => [from, null]),
    hours.map((to): Ends => [null, to]),
  );
  fc.assert(
    fc.property(fc.array(ends, { minLength: 2, maxLength: 8 }), (all) => {
      const found = answers('aftercare-exercise', ...all);
      const short = shortAnswer(found, words);
      const fits = found.kind === 'quantity' && found.usual && found.agree * 3 >= all.length * 2;
      expect(short?.lead).toBe(fits ? answerLine(found, words) : 'Sources conflict');
      expect(short?.span === null).toBe(Boolean(fits));
    }),
  );
});
