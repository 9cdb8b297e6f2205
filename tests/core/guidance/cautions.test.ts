import { expect, test } from 'vitest';
import { cautionsFor } from '../../../core/guidance/cautions.ts';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { TopicId } from '../../../data/topics.ts';
import { type ShortClaim, type SmallFactsOptions, smallFacts } from '../../support/small-facts.ts';

function cautions(claims: ShortClaim[], options?: SmallFactsOptions, topic?: TopicId) {
  const facts = smallFacts(claims, options);
  return cautionsFor(indexFacts(facts), guidance(facts, topic ?? 'sessions-needed'));
}
const three: ShortClaim[] = ['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 }));

test('three independent sources need no caution', () => {
  expect(cautions(three)).toEqual([]);
});

test('fewer than three sources are few', () => {
  expect(cautions(three.slice(1))).toEqual(['few-sources']);
});

test('clinics, makers and blogs alone are not independent', () => {
  const tiers = { a: 'clinic', b: 'blog', c: 'device-maker' } as const;
  expect(cautions(three, { tiers })).toEqual(['no-independent-source']);
  expect(cautions(three, { tiers: { ...tiers, c: 'hospital' } })).toEqual([]);
});

test('an answer that follows a warning says so first', () => {
  const claims: ShortClaim[] = ['a', 'b', 'c', 'regulator'].map((source) => ({
    source,
    topic: 'infection-risk',
    stance: source === 'regulator' ? 'possible' : 'none',
  }));
  expect(cautions(claims, { tiers: { regulator: 'regulator' } }, 'infection-risk')).toEqual([
    'warning-outranks',
  ]);
});

test('silence and advice carry none: silence never reads as safe by itself', () => {
  expect(cautions([])).toEqual([]);
  expect(cautions([{ source: 'a', topic: 'warning-signs' }], {}, 'warning-signs')).toEqual([]);
});

test('a wait that many sources extend says so, and only for aftercare', () => {
  const waits = (topic: TopicId): ShortClaim[] => [
    ...['a', 'b', 'c', 'd'].map((source) => ({ source, topic, min: 24, max: 48 })),
    ...['e', 'f'].map((source) => ({ source, topic, min: 72, max: null })),
  ];
  expect(cautions(waits('aftercare-exercise'), {}, 'aftercare-exercise')).toEqual([
    'many-wait-longer',
  ]);
  expect(cautions(waits('downtime'), {}, 'downtime')).toEqual([]);
});
