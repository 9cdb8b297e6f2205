import { expect, test } from 'vitest';
import { concernsOn, guidance } from '../../../core/guidance/guidance.ts';
import type { QuantityGuidance } from '../../../core/guidance/types.ts';
import { TOPICS } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';

const facts = loadFacts();

/** What the founding articles and the whole evidence agree on; computed from data/sources, so a change here is a change of advice. */
test('sessions in general come to 3–6', () => {
  const sessions = guidance(facts, 'sessions-needed') as QuantityGuidance;
  expect(sessions.usual).toEqual({ min: 3, max: 6 });
  expect(sessions.status).toBe('agreed');
});

test('spacing in general comes to 28–42 days, with those who say otherwise by name', () => {
  const spacing = guidance(facts, 'session-spacing') as QuantityGuidance;
  expect(spacing.usual).toEqual({ min: 28, max: 42 });
  const saying = (min: number, max: number) =>
    spacing.positions.find((position) => position.min === min && position.max === max)?.sources;
  expect(saying(14, 30)).toContain('seed-how-often-healthy-bodies');
  expect(saying(45, 45)).toContain('seed-how-long-hinsdale-spa');
  expect(saying(56, 84)).toContain('dermetics-post-care');
});

test('every claim of every topic is shown for some concern', () => {
  for (const topic of TOPICS) {
    const shown = new Set<string>();
    for (const concern of concernsOn(facts, topic.id)) {
      const result = guidance(facts, topic.id, concern);
      for (const { claim } of result.asides) shown.add(claim.id);
      if (result.kind === 'advice') for (const claim of result.statements) shown.add(claim.id);
      else for (const position of result.positions) position.claims.map((id) => shown.add(id));
    }
    const lost = facts.claims.filter((claim) => claim.topic === topic.id && !shown.has(claim.id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  }
});
