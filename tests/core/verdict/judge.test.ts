import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../core/claims/types.ts';
import { judge } from '../../../core/verdict/judge.ts';
import type { TopicId } from '../../../data/topics.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const said = (claim: Partial<PageClaim>): PageClaim => ({
  topic: 'sessions-needed',
  concern: 'general',
  min: null,
  max: null,
  unit: 'session',
  stance: null,
  quote: '',
  sentence: '',
  block: 0,
  start: 0,
  end: 0,
  ...claim,
});

const agreed: ShortClaim[] = ['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 }));

describe('a figure', () => {
  const verdict = (claim: Partial<PageClaim>, sources: ShortClaim[] = agreed) =>
    judge(smallFacts(sources), said(claim)).verdict;
  const outside = (direction: string) => ({ kind: 'outside', direction });

  test.each([
    ['inside the range', { min: 4, max: 5 }, { kind: 'usual' }],
    ['open upwards from inside', { min: 3, max: null }, { kind: 'usual' }],
    ['open downwards from inside', { min: null, max: 6 }, { kind: 'usual' }],
    ['reaching below', { min: 1, max: 4 }, outside('below')],
    ['reaching above', { min: 5, max: 9 }, outside('above')],
    ['reaching beyond both ends', { min: 1, max: 9 }, outside('wider')],
    ['open upwards from above', { min: 8, max: null }, outside('above')],
    ['open downwards from below', { min: null, max: 2 }, outside('below')],
    ['without an end', {}, { kind: 'could-not-tell', why: 'no-figure' }],
  ])('%s', (_name, claim, expected) => {
    expect(verdict(claim)).toEqual(expected);
  });

  test('on which sources differ', () => {
    const torn: ShortClaim[] = [
      { source: 'a', min: 4, max: 4 },
      { source: 'b', min: 8, max: 8 },
    ];
    expect(verdict({ min: 4, max: 4 }, torn)).toEqual({ kind: 'sources-differ' });
    expect(verdict({ min: 20, max: 20 }, torn)).toEqual(outside('above'));
  });

  test('that nobody, or only one source, speaks of', () => {
    expect(verdict({ min: 4, max: 4 }, [])).toEqual({ kind: 'not-covered' });
    expect(verdict({ min: 9, max: 9 }, agreed.slice(0, 1))).toEqual({
      kind: 'could-not-tell',
      why: 'one-source',
    });
  });

  test('on a concern with too few sources, or on radiofrequency, is not judged', () => {
    expect(verdict({ min: 9, max: 9, concern: 'hair-loss' })).toEqual({
      kind: 'could-not-tell',
      why: 'other-concern',
    });
    expect(verdict({ min: 1, max: 1, sentence: 'With Morpheus8 one session is enough.' })).toEqual({
      kind: 'could-not-tell',
      why: 'radiofrequency',
    });
  });

  test('in another currency is not compared', () => {
    const cost: ShortClaim[] = ['a', 'b'].map((source) => ({
      source,
      topic: 'cost',
      min: 200,
      max: 700,
    }));
    const price = { topic: 'cost', unit: 'usd', min: 900, max: 900 } as const;
    expect(verdict({ ...price, currency: 'GBP' }, cost)).toMatchObject({ why: 'currency' });
    expect(verdict({ ...price, currency: 'USD' }, cost)).toEqual(outside('above'));
  });

  test('is told how many sources stand beyond it, and who says the same', () => {
    const facts = smallFacts([
      ...agreed,
      { source: 'same', min: 1, max: 2 },
      { source: 'condition', min: 1, max: 2, condition: 'mild scars' },
    ]);
    expect(judge(facts, said({ min: 1, max: 2 }))).toMatchObject({
      verdict: outside('below'),
      beyond: 3,
      same: ['same'],
      sameInPart: ['condition'],
    });
  });

  test('inside the usual range is usual, and one that says what a voter within it says too', () => {
    const end = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(end, end, (x, y) => {
        const claim = { min: Math.min(x, y), max: Math.max(x, y) };
        const isInside = claim.min >= 3 && claim.max <= 6;
        expect(verdict(claim).kind).toBe(isInside ? 'usual' : 'outside');
      }),
    );
  });
});

describe('a promise', () => {
  const promise = (topic: TopicId, stance: string, sources: ShortClaim[], tiers = {}) =>
    judge(
      smallFacts(
        sources.map((source) => ({ topic, ...source })),
        { tiers },
      ),
      said({ topic, stance, unit: null }),
    ).verdict;
  const low: ShortClaim[] = ['a', 'b', 'c'].map((source) => ({ source, stance: 'low' }));

  test('that most sources make is usual', () => {
    expect(promise('infection-risk', 'low', low)).toEqual({ kind: 'usual' });
  });

  test('that goes further than sources do', () => {
    expect(promise('infection-risk', 'none', low)).toEqual({
      kind: 'outside',
      direction: 'more-reassuring',
    });
  });

  test('against a warning is outside, however many share it', () => {
    const sources: ShortClaim[] = [
      ...['a', 'b', 'c', 'd'].map((source) => ({ source, stance: 'none' })),
      { source: 'regulator', stance: 'possible' },
    ];
    expect(promise('infection-risk', 'none', sources, { regulator: 'regulator' })).toEqual({
      kind: 'outside',
      direction: 'more-reassuring',
    });
  });

  test('on which sources differ, without a warning', () => {
    const torn: ShortClaim[] = [
      { source: 'a', stance: 'painless' },
      { source: 'b', stance: 'mild' },
    ];
    expect(promise('pain', 'painless', torn)).toEqual({ kind: 'sources-differ' });
  });

  test('against a warning is outside even where the sources tie', () => {
    const torn: ShortClaim[] = [
      { source: 'a', stance: 'all' },
      { source: 'b', stance: 'caution' },
      { source: 'regulator', stance: 'caution', condition: 'one device' },
    ];
    const judged = judge(
      smallFacts(
        torn.map((source) => ({ topic: 'skin-tone-suitability' as const, ...source })),
        { tiers: { regulator: 'regulator' } },
      ),
      said({ topic: 'skin-tone-suitability', stance: 'all', unit: null }),
    );
    expect(judged.verdict).toEqual({ kind: 'outside', direction: 'more-reassuring' });
    expect(judged.warning).toMatchObject({ source: 'regulator' });
  });

  test('to cure promises more than any source', () => {
    const works: ShortClaim[] = ['a', 'b', 'c'].map((source) => ({ source, stance: 'works' }));
    expect(promise('what-it-treats', 'cures', works)).toEqual({
      kind: 'outside',
      direction: 'more-reassuring',
    });
  });

  test('of no side effects stands against every effect a source lists', () => {
    expect(promise('side-effects', 'none', [{ source: 'a' }])).toEqual({
      kind: 'outside',
      direction: 'more-reassuring',
    });
    expect(promise('side-effects', 'none', [])).toEqual({ kind: 'not-covered' });
  });
});
