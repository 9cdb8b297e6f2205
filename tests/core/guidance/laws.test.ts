import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { Filters, QuantityGuidance } from '../../../core/guidance/types.ts';
import type { Facts } from '../../../data/facts.ts';
import { TIERS } from '../../../data/tiers.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const end = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });

const claim: fc.Arbitrary<ShortClaim> = fc
  .record({
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    ends: fc.tuple(end, end),
    concern: fc.constantFrom('general' as const, 'acne-scars' as const),
    condition: fc.option(fc.constant('some people'), { nil: undefined, freq: 5 }),
  })
  .map(({ source, ends: [x, y], concern, condition }) => ({
    source,
    concern,
    min: x !== null && y !== null ? Math.min(x, y) : x,
    max: x !== null && y !== null ? Math.max(x, y) : y,
    ...(condition !== undefined && { condition }),
  }));

const facts: fc.Arbitrary<Facts> = fc
  .record({
    claims: fc.array(claim, { maxLength: 20 }),
    tiers: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...TIERS)),
    sellers: fc.subarray(['a', 'b', 'c']),
  })
  .map(({ claims, tiers, sellers }) => smallFacts(claims, { tiers, sellers }));

const filters: fc.Arbitrary<Filters> = fc.record({
  withoutSellers: fc.boolean(),
  evidenceOnly: fc.boolean(),
});

const sessions = (set: Facts, with_?: Filters) =>
  guidance(set, 'sessions-needed', 'general', with_) as QuantityGuidance;

describe('laws of guidance', () => {
  test('the order of claims and sources never matters', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (set, seed) => {
        const shuffled: Facts = {
          ...set,
          sources: shuffle(set.sources, seed),
          claims: shuffle(set.claims, seed),
        };
        expect(sessions(shuffled)).toEqual(sessions(set));
      }),
    );
  });

  test('a source that repeats itself creates no agreement', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 12 }), fc.nat(), (claims, pick) => {
        const repeated = claims[pick % claims.length] as ShortClaim;
        const once = sessions(smallFacts(claims));
        const twice = sessions(smallFacts([...claims, repeated, repeated]));
        expect(twice.usual).toEqual(once.usual);
        expect([twice.status, twice.agree, twice.voters]).toEqual([
          once.status,
          once.agree,
          once.voters,
        ]);
      }),
    );
  });

  test('a new source inside the usual range never moves it outward', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), fc.nat(), fc.nat(), (claims, x, y) => {
        const before = sessions(smallFacts(claims)).usual;
        fc.pre(before?.min != null && before.max != null);
        const { min, max } = before as { min: number; max: number };
        const width = max - min + 1;
        const [lower, upper] = [min + (x % width), min + (y % width)].toSorted((a, b) => a - b);
        const joined: ShortClaim = { source: 'new', min: lower ?? min, max: upper ?? max };
        const after = sessions(smallFacts([...claims, joined])).usual;
        expect(after === null || (after.min ?? min) >= min).toBe(true);
        expect(after === null || (after.max ?? max) <= max).toBe(true);
      }),
    );
  });

  test('every voter stands in exactly one position, and every position names its sources and claims', () => {
    fc.assert(
      fc.property(facts, (set) => {
        const { positions, voters } = sessions(set);
        expect(positions.flatMap(({ sources }) => sources).toSorted()).toEqual(voters.toSorted());
        for (const position of positions) {
          expect(position.sources.length).toBeGreaterThan(0);
          expect(position.claims.length).toBeGreaterThanOrEqual(position.sources.length);
        }
      }),
    );
  });

  test('filters are monotone: a further filter only takes sources away', () => {
    fc.assert(
      fc.property(facts, filters, (set, some) => {
        const voters = (with_: Filters) => new Set(sessions(set, with_).voters);
        const none = voters({ withoutSellers: false, evidenceOnly: false });
        const all = voters({ withoutSellers: true, evidenceOnly: true });
        expect(voters(some).isSubsetOf(none)).toBe(true);
        expect(all.isSubsetOf(voters(some))).toBe(true);
      }),
    );
  });

  test('no claim is lost, nothing is NaN, and nobody agrees with an empty answer', () => {
    fc.assert(
      fc.property(facts, (set) => {
        const result = sessions(set);
        const general = set.claims.filter(({ concern }) => concern === 'general');
        const shown = new Set([
          ...result.positions.flatMap(({ claims }) => claims),
          ...result.asides.map((aside) => aside.claim.id),
        ]);
        const lost = general.filter(({ id }) => !shown.has(id));
        expect(lost).toEqual([]);
        for (const value of [result.usual?.min, result.usual?.max]) expect(value).not.toBeNaN();
        if (result.status === 'agreed') {
          expect(result.usual).not.toBeNull();
          expect(result.agree).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

function shuffle<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, key: Math.sin(seed + index * 7919) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
