import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuestions, withQuestion } from '../../../core/preferences/recent-questions.ts';

describe('recent questions', () => {
  test('stand with the latest first, each once', () => {
    const kept = ['how often', 'Does it hurt?'].reduce<string[]>(withQuestion, []);
    expect(withQuestion(kept, '  HOW   often ')).toEqual(['HOW often', 'Does it hurt?']);
  });

  test('leave out what is empty, or too long to be asked again', () => {
    expect(withQuestion(['how often'], ' ')).toEqual(['how often']);
    expect(withQuestion(['how often'], 'x'.repeat(201))).toEqual(['how often']);
  });

  test('are twenty at most, without doubles, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (asked) => {
        const kept = asked.reduce<string[]>(withQuestion, []);
        expect(kept.length).toBeLessThanOrEqual(20);
        expect(new Set(kept.map((question) => question.toLowerCase())).size).toBe(kept.length);
        expect(parseQuestions({ questions: kept })).toEqual({
          value: { questions: kept },
          problems: [],
        });
      }),
    );
  });

  test('are read from whatever is stored, and what could not be used is named', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const question of parseQuestions(stored).value.questions) {
          expect(typeof question).toBe('string');
        }
      }),
    );
    expect(parseQuestions(null)).toEqual({ value: { questions: [] }, problems: [] });
    expect(parseQuestions({ questions: ['how often', 7, null] })).toEqual({
      value: { questions: ['how often'] },
      problems: ['questions'],
    });
    expect(parseQuestions('how often').problems).toEqual(['questions']);
  });
});
