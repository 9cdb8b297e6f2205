import { describe, expect, test } from 'vitest';
import { answersFrom } from '../../../core/guidance/answers.ts';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { Answer } from '../../../core/lookup/types.ts';
import { answerText } from '../../../core/wording/answer-text.ts';
import { elapsedLine } from '../../../core/wording/elapsed.ts';
import { safetyCards } from '../../../core/wording/safety-cards.ts';
import { suggestions, suggestionText } from '../../../core/wording/suggestions.ts';
import type { TopicId } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const words = await nodeWords();

const FACTS = smallFacts([
  { source: 'a', topic: 'aftercare-sun', min: 12, max: null },
  { source: 'b', topic: 'aftercare-sun', min: 12, max: 72 },
  { source: 'c', topic: 'aftercare-sun', min: 24, max: 24 },
  { source: 'd', topic: 'aftercare-sun', min: 336, max: null },
  { source: 'e', topic: 'aftercare-sun', min: null, max: 24 },
  { source: 'f', topic: 'aftercare-sun', min: 12, max: null },
  { source: 'a', topic: 'downtime', min: 12, max: 48 },
  { source: 'b', topic: 'downtime', min: null, max: 48 },
  { source: 'c', topic: 'downtime', min: 72, max: 96 },
  { source: 'd', topic: 'downtime', min: 24, max: null },
  { source: 'a', topic: 'full-healing', min: 28, max: 42 },
  { source: 'b', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'a', topic: 'warning-signs', statement: 'Call when it spreads.' },
]);

const line = (topic: TopicId, hours: number) => elapsedLine(guidance(FACTS, topic), hours, words);

describe('a wait', () => {
  test('is over only where a source gives an end and it is reached', () => {
    expect(line('aftercare-sun', 24)).toContain('2 of 6 sources would say yes by now.');
    expect(line('aftercare-sun', 72)).toContain('3 of 6 sources');
    expect(line('aftercare-sun', 8760)).toContain('3 of 6 sources');
  });

  test('quotes the sources that only say what it takes at least, once that is reached', () => {
    expect(line('aftercare-sun', 11)).toBe(
      'You are at about 11 hours. 0 of 6 sources would say yes by now.',
    );
    expect(line('aftercare-sun', 12)).toBe(
      'You are at about 12 hours. 0 of 6 sources would say yes by now. 2 more say “at least 12 hours”.',
    );
    expect(line('aftercare-sun', 336)).toBe(
      'You are at about 2 weeks. 3 of 6 sources would say yes by now. 2 more say “at least 12 hours”. 1 more says “at least 2 weeks”.',
    );
  });
});

describe('a recovery', () => {
  test('has nothing to tell while it lasts no longer than is usual', () => {
    const { usual } = guidance(FACTS, 'downtime') as { usual: { max: number } };
    expect(line('downtime', usual.max)).toBeNull();
    expect(line('full-healing', 42 * 24)).toBeNull();
  });

  test('that lasts longer is held against every source that gives an end', () => {
    expect(line('downtime', 97)).toContain('This is longer than 3 of 4 sources give.');
    expect(line('downtime', 72)).toBe(
      'You are at about 3 days. This is longer than 2 of 4 sources give. See when to call a clinician.',
    );
    expect(line('full-healing', 43 * 24)).toContain('This is longer than 1 of 1 sources give.');
  });

  test('no other topic has a line', () => {
    expect(line('warning-signs', 9999)).toBeNull();
    expect(line('collagen-peak', 9999)).toBeNull();
  });
});

describe('when to call a clinician', () => {
  const asked = (topic: TopicId, elapsed?: number): Answer => ({
    kind: 'answer',
    topic,
    concern: 'general',
    confidence: 1,
    alternatives: [],
    safety: [],
    ...(elapsed !== undefined && { elapsed }),
  });

  test('comes first where a recovery lasts longer, once', () => {
    expect(safetyCards(asked('downtime', 97), answersFrom(FACTS))).toEqual(['warning-signs']);
    expect(safetyCards(asked('downtime', 24), answersFrom(FACTS))).toEqual([]);
    expect(safetyCards(asked('downtime'), answersFrom(FACTS))).toEqual([]);
    expect(safetyCards(asked('aftercare-makeup', 9999), answersFrom(FACTS))).toEqual([]);
    const told = { ...asked('downtime', 97), safety: ['warning-signs'] as const };
    expect(safetyCards(told, answersFrom(FACTS))).toEqual(['warning-signs']);
  });

  test('stands above the answer in the terminal and under the address bar', () => {
    const result = asked('downtime', 97);
    const printed = answerText(result, indexFacts(FACTS), words);
    expect(printed).toMatch(/^When should I call a clinician\?\n/);
    expect(printed.indexOf('This is longer than')).toBeGreaterThan(0);
    const [first, second] = suggestions('asked', result, answersFrom(FACTS), words);
    expect(suggestionText(first)).toContain('Call when it spreads.');
    expect(first.place).toEqual({ screen: 'ask', question: 'asked' });
    expect(second && suggestionText(second)).toContain('This is longer than 3 of 4 sources give.');
  });
});
