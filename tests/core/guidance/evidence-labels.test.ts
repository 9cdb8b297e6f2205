import { expect, it } from 'vitest';
import { evidenceLabels } from '../../../core/guidance/evidence-labels.ts';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { TopicId } from '../../../data/topics.ts';
import { type ShortClaim, type SmallFactsOptions, smallFacts } from '../../support/small-facts.ts';

function labels(
  claims: readonly ShortClaim[],
  topic: TopicId = 'sessions-needed',
  options: SmallFactsOptions = {},
) {
  const facts = smallFacts(claims, options);
  return evidenceLabels(indexFacts(facts), guidance(facts, topic));
}
const say = (source: string, min: number, max = min): ShortClaim => ({ source, min, max });

it('tells a conflict among many apart from a lack of evidence', () => {
  expect(labels([say('a', 1), say('b', 4), say('c', 9)])).toEqual(['conflict']);
});

it('tells a lack of evidence apart from a conflict', () => {
  expect(labels([say('a', 3)])).toEqual(['little-evidence']);
  expect(labels([say('a', 3), say('b', 3)])).toEqual(['little-evidence']);
});

it('tells both where two sources contradict each other', () => {
  expect(labels([say('a', 1), say('b', 9)])).toEqual(['conflict', 'little-evidence']);
});

it('tells neither where enough sources agree, nor where nobody answers', () => {
  expect(labels([say('a', 3), say('b', 3), say('c', 3)])).toEqual([]);
  expect(labels([])).toEqual([]);
});

it('does not call many clinics, makers and blogs few: that none is independent is a caution', () => {
  const tiers = { a: 'clinic', b: 'clinic', c: 'blog', d: 'device-maker' } as const;
  const claims = ['a', 'b', 'c', 'd'].map((source) => say(source, 3));
  expect(labels(claims, 'sessions-needed', { tiers })).toEqual([]);
});

it('takes the sources at their word where they say that evidence is limited', () => {
  const limited = ['a', 'b', 'c'].map((source) => ({
    source,
    topic: 'what-it-treats' as const,
    stance: 'limited-evidence',
  }));
  expect(labels(limited, 'what-it-treats')).toEqual(['little-evidence']);
});

it('calls advice little evidence where a single source gives it', () => {
  const advice = (source: string) => ({ source, topic: 'preparation' as const });
  expect(labels([advice('a')], 'preparation')).toEqual(['little-evidence']);
  expect(labels([advice('a'), advice('b')], 'preparation')).toEqual([]);
});
