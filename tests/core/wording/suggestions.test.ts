import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../core/address/address.ts';
import { answersFrom } from '../../../core/guidance/answers.ts';
import type { Answer, LookupResult } from '../../../core/lookup/types.ts';
import {
  suggestionMarkup,
  suggestions,
  suggestionText,
} from '../../../core/wording/suggestions.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const words = await nodeWords();
const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  { source: 'c', min: 3, max: 5, concern: 'acne-scars' },
  { source: 'd', min: 3, max: 5, concern: 'acne-scars' },
  { source: 'a', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'a', topic: 'pregnancy', stance: 'no' },
  { source: 'a', topic: 'warning-signs', statement: 'Call when it spreads.' },
]);
const ANSWER: Answer = {
  kind: 'answer',
  topic: 'sessions-needed',
  concern: 'general',
  confidence: 1,
  alternatives: [],
  safety: [],
};

const lines = (result: LookupResult) =>
  suggestions('asked', result, answersFrom(FACTS), words).map((line) => [
    suggestionText(line),
    addressOf(line.place),
  ]);

describe('a line under the address bar', () => {
  test('is the answer, how many agree, and what was understood', () => {
    expect(lines(ANSWER)).toEqual([
      [
        '3–6 sessions · Both sources agree · How many sessions will I need?',
        '#/topic/sessions-needed',
      ],
    ]);
  });

  test('names the concern it is answered for', () => {
    expect(lines({ ...ANSWER, concern: 'acne-scars' })).toEqual([
      [
        '3–5 sessions · Both sources agree · How many sessions will I need? · Acne scars',
        '#/topic/sessions-needed?concern=acne-scars',
      ],
    ]);
  });

  test('tells how sources stand by now, right behind the answer', () => {
    const [[line] = []] = lines({ ...ANSWER, topic: 'aftercare-makeup', elapsed: 24 });
    expect(line).toContain('After 24 hours · You are at about 24 hours. 1 of 1 sources');
  });

  test('leads with the question where the answer is a statement', () => {
    expect(lines({ ...ANSWER, topic: 'warning-signs' })[0]?.[0]).toBe(
      'When should I call a clinician? · Call when it spreads. · Only one source',
    );
  });
});

describe('the lines', () => {
  test('go on with a second question and the next best topics', () => {
    const result: LookupResult = {
      ...ANSWER,
      second: { topic: 'aftercare-makeup', concern: 'general' },
      alternatives: ['pain', 'aftercare-makeup'],
    };
    expect(lines(result).map(([, address]) => address)).toEqual([
      '#/topic/sessions-needed',
      '#/topic/aftercare-makeup',
      '#/topic/pain',
    ]);
  });

  test('begin with safety, and Enter then shows the card and the answer', () => {
    expect(lines({ ...ANSWER, safety: ['warning-signs'] })).toEqual([
      [
        'When should I call a clinician? · Call when it spreads. · Only one source',
        '#/ask?q=asked',
      ],
      [expect.stringContaining('3–6 sessions'), '#/topic/sessions-needed'],
    ]);
  });

  test('carry the answer of every safety card', () => {
    expect(lines({ ...ANSWER, safety: ['pregnancy'] })[0]?.[0]).toBe(
      'Can I have it when pregnant or breastfeeding? · No · Only one source',
    );
  });

  test('say what is not covered, then offer the nearest topics', () => {
    expect(
      lines({
        kind: 'not-covered',
        nearest: ['sessions-needed'],
        otherTreatment: 'Botox',
        safety: [],
      }),
    ).toEqual([
      ['Not covered · That is about Botox.', '#/ask?q=asked'],
      [expect.stringContaining('3–6 sessions'), '#/topic/sessions-needed'],
    ]);
  });
});

describe('the markup for Chrome', () => {
  test('sets the answer off', () => {
    expect(suggestionMarkup(suggestions('asked', ANSWER, answersFrom(FACTS), words)[0])).toBe(
      '<match>3–6 sessions</match><dim> · Both sources agree · How many sessions will I need?</dim>',
    );
  });

  test('carries any text unchanged, as XML', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (lead, rest) => {
        const line = { place: { screen: 'home' } as const, lead, rest };
        const shown = suggestionMarkup(line)
          .replace(/<\/?(?:match|dim)>/g, '')
          .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof NAMED) => NAMED[name]);
        expect(shown).toBe(suggestionText(line));
        expect(suggestionMarkup(line).replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
