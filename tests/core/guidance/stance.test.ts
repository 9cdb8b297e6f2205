import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { Filters, StanceGuidance } from '../../../core/guidance/types.ts';
import { type ShortClaim, type SmallFactsOptions, smallFacts } from '../../support/small-facts.ts';

const infection = (claims: ShortClaim[], options?: SmallFactsOptions, filters?: Filters) =>
  guidance(
    smallFacts(
      claims.map((claim) => ({ topic: 'infection-risk' as const, ...claim })),
      options,
    ),
    'infection-risk',
    'general',
    filters,
  ) as StanceGuidance;

describe('stances', () => {
  test('are counted by source and all kept', () => {
    const result = infection([
      { source: 'a', stance: 'low' },
      { source: 'b', stance: 'low' },
      { source: 'c', stance: 'none' },
    ]);
    expect(result).toMatchObject({ lead: 'low', leadBy: 'count', agree: 2, status: 'agreed' });
    expect(result.positions.map(({ stance }) => stance)).toEqual(['none', 'low']);
  });

  test('have no lead where two tie', () => {
    const tied = infection([
      { source: 'a', stance: 'low' },
      { source: 'b', stance: 'none' },
    ]);
    expect(tied).toMatchObject({ lead: null, leadBy: null, status: 'disputed', agree: 0 });
  });

  test('put a source that takes two into both positions, agreeing with neither', () => {
    const torn = infection([
      { source: 'a', stance: 'low' },
      { source: 'a', stance: 'possible' },
      { source: 'b', stance: 'low' },
    ]);
    expect(torn).toMatchObject({ lead: 'low', agree: 1 });
    expect(torn.voters).toEqual(['a', 'b']);
    expect(torn.positions.map(({ sources }) => sources)).toEqual([['a', 'b'], ['a']]);
  });

  test('count every concern together where the answer does not hang on it', () => {
    const pooled = infection([
      { source: 'a', stance: 'low' },
      { source: 'b', stance: 'possible', concern: 'stretch-marks' },
      { source: 'c', stance: 'possible', concern: 'acne-scars' },
    ]);
    expect(pooled).toMatchObject({ lead: 'possible', agree: 2 });
  });

  test('never fall back: that it works in general says nothing about one concern', () => {
    const works = (concern: 'general' | 'acne-scars', source: string): ShortClaim => ({
      source,
      concern,
      topic: 'what-it-treats',
      stance: 'works',
    });
    const facts = smallFacts([works('general', 'a'), works('general', 'b')]);
    expect(guidance(facts, 'what-it-treats', 'hair-loss')).toMatchObject({
      concern: 'hair-loss',
      status: 'silent',
    });
  });
});

describe('warnings', () => {
  const claims: ShortClaim[] = [
    { source: 'blog-1', stance: 'none' },
    { source: 'blog-2', stance: 'none' },
    { source: 'regulator', stance: 'possible' },
  ];
  const tiers = { regulator: 'regulator', 'blog-1': 'blog', 'blog-2': 'blog' } as const;

  test('of an official body lead over any count', () => {
    const result = infection(claims, { tiers });
    expect(result).toMatchObject({ lead: 'possible', leadBy: 'warning', agree: 1 });
    expect(result.status).toBe('disputed');
  });

  test('stay when every filter is on and the body itself would be filtered', () => {
    const filters = { withoutSellers: true, evidenceOnly: true };
    const result = infection(claims, { tiers, sellers: ['regulator'] }, filters);
    expect(result.voters).toEqual([]);
    expect(result).toMatchObject({ lead: 'possible', leadBy: 'warning' });
    expect(result.warnings).toMatchObject([{ source: 'regulator' }]);
  });

  test('that hold under a condition are shown, but do not speak for the whole', () => {
    const result = infection(
      [
        { source: 'a', stance: 'low' },
        { source: 'b', stance: 'low' },
        { source: 'regulator', stance: 'possible', condition: 'home devices' },
      ],
      { tiers },
    );
    expect(result).toMatchObject({ lead: 'low', leadBy: 'count' });
    expect(result.warnings).toHaveLength(1);
  });

  test('that hold without a condition come first', () => {
    const result = infection(
      [
        { source: 'a-body', stance: 'possible', condition: 'home devices' },
        { source: 'b-body', stance: 'possible' },
      ],
      { tiers: { 'a-body': 'regulator', 'b-body': 'regulator' } },
    );
    expect(result.warnings.map(({ source }) => source)).toEqual(['b-body', 'a-body']);
  });

  test('are not made of reassuring words', () => {
    expect(infection([{ source: 'regulator', stance: 'none' }], { tiers }).warnings).toEqual([]);
  });
});

test('a figure carries the warnings of the topic that belongs beside it', () => {
  const facts = smallFacts(
    [
      { source: 'a', topic: 'needle-depth', min: 0.5, max: 0.5 },
      { source: 'society', topic: 'home-or-clinic', stance: 'clinic-only' },
      { source: 'blog', topic: 'home-or-clinic', stance: 'home-ok' },
    ],
    { tiers: { society: 'professional-society', blog: 'blog' } },
  );
  expect(guidance(facts, 'needle-depth').warnings).toMatchObject([{ source: 'society' }]);
});
