import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { TUNED_ON, UNTOUCHED } from '../../../scripts/eval/question-sets.ts';
import {
  evaluateQuestions,
  isRight,
  type QuestionItem,
  type QuestionPrediction,
  type QuestionScores,
} from '../../../scripts/eval/questions.ts';

const SETS = [...TUNED_ON, UNTOUCHED];
const lookup = createLookup(ENGLISH);

const read = (set: string): QuestionItem[] =>
  JSON.parse(readFileSync(new URL(`./${set}.json`, import.meta.url), 'utf8'));

type Measure = keyof QuestionScores;
const AT_LEAST: readonly (readonly [Measure, number])[] = [
  ['top1', 0.95],
  ['top3', 0.99],
  ['rejected', 0.95],
  ['concern', 0.95],
];
const AT_MOST: readonly (readonly [Measure, number])[] = [['wronglyRejected', 0.02]];

/** What a failing gate shows: the questions that were answered wrongly. */
const missed = (items: readonly QuestionItem[], found: readonly QuestionPrediction[]): string =>
  items
    .flatMap((item, at) => {
      const prediction = found[at];
      return prediction && !isRight(item, prediction)
        ? [`${item.q} → ${prediction.topic}, expected ${item.expected_topic}`]
        : [];
    })
    .join('\n');

describe('the questions people ask are answered', () => {
  it.each(TUNED_ON)('%s', (set) => {
    const items = read(set);
    const { predictions, scores } = evaluateQuestions(items, lookup);
    const wrong = missed(items, predictions);
    for (const [measure, least] of AT_LEAST)
      expect(scores?.[measure].share, `${measure}\n${wrong}`).toBeGreaterThanOrEqual(least);
    for (const [measure, most] of AT_MOST)
      expect(scores?.[measure].share, `${measure}\n${wrong}`).toBeLessThanOrEqual(most);
  });

  it('and most of those that nothing was tuned on', () => {
    const { scores } = evaluateQuestions(read(UNTOUCHED), lookup);
    expect(scores?.top1.share).toBeGreaterThanOrEqual(0.85);
    expect(scores?.rejected.share).toBeGreaterThanOrEqual(0.85);
  });

  it('ids are unique', () => {
    const ids = SETS.flatMap(read).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('no question stands in two sets', () => {
    const questions = SETS.flatMap(read).map(({ q }) =>
      q.toLowerCase().replace(/\W+/g, ' ').trim(),
    );
    const repeated = questions.filter((q, at) => questions.indexOf(q) !== at);
    expect(repeated.length / questions.length).toBeLessThan(0.02);
  });
});

describe('scoring', () => {
  const items: QuestionItem[] = [
    { id: 'a', q: 'does it hurt', expected_topic: 'pain', also_ok: [], concern: null },
    { id: 'b', q: 'does it hurt', expected_topic: 'cost', also_ok: ['pain'], concern: 'wrinkles' },
    { id: 'c', q: 'does it hurt', expected_topic: null, also_ok: [], concern: null },
    { id: 'd', q: 'botox units for forehead', expected_topic: null, also_ok: [], concern: null },
    { id: 'e', q: 'botox units for forehead', expected_topic: 'cost', also_ok: [], concern: null },
  ];

  it('counts what the definitions say', () => {
    const { scores } = evaluateQuestions(items, lookup);
    expect(scores?.top1).toEqual({ right: 2, of: 3, share: 2 / 3 });
    expect(scores?.strict).toEqual({ right: 1, of: 3, share: 1 / 3 });
    expect(scores?.rejected).toEqual({ right: 1, of: 2, share: 1 / 2 });
    expect(scores?.wronglyRejected).toEqual({ right: 1, of: 3, share: 1 / 3 });
    expect(scores?.concern.right).toBe(2);
  });

  it('answers items without expectations and scores nothing', () => {
    const { predictions, scores } = evaluateQuestions(
      [{ id: 'x', q: 'how many sessions' }],
      lookup,
    );
    expect(predictions).toHaveLength(1);
    expect(predictions[0]).toMatchObject({ id: 'x', topic: 'sessions-needed', concern: null });
    expect(scores).toBeNull();
  });
});
