import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { QuantityGuidance } from '../../../core/guidance/types.ts';
import type { ConcernId } from '../../../data/topics.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const sessions = (claims: ShortClaim[], concern: ConcernId = 'general') =>
  guidance(smallFacts(claims), 'sessions-needed', concern) as QuantityGuidance;

describe('the usual range', () => {
  test('runs from the low median of the lower ends to the high median of the upper ends', () => {
    const { usual } = sessions([
      { source: 'a', min: 1, max: 4 },
      { source: 'b', min: 3, max: 5 },
      { source: 'c', min: 4, max: 6 },
      { source: 'd', min: 5, max: 9 },
    ]);
    expect(usual).toEqual({ min: 3, max: 6 });
  });

  test('lets an open end abstain', () => {
    const { usual, agree } = sessions([
      { source: 'a', min: 3, max: null },
      { source: 'b', min: 3, max: 6 },
      { source: 'c', min: null, max: 6 },
    ]);
    expect(usual).toEqual({ min: 3, max: 6 });
    expect(agree).toBe(3);
  });

  test('is open where no source closes an end', () => {
    expect(
      sessions([
        { source: 'a', min: 3 },
        { source: 'b', min: 2 },
      ]).usual,
    ).toEqual({
      min: 2,
      max: null,
    });
  });

  test('does not exist where the ends cross, and every position stays', () => {
    const crossing = sessions([
      { source: 'a', min: null, max: 2 },
      { source: 'b', min: 6, max: null },
    ]);
    expect(crossing.usual).toBeNull();
    expect(crossing.status).toBe('disputed');
    expect(crossing.agree).toBe(0);
    expect(crossing.positions.map(({ sources }) => sources)).toEqual([['a'], ['b']]);
  });

  test('gives a source that speaks twice one vote, the hull of what it says', () => {
    const { positions, voters } = sessions([
      { source: 'a', min: 3, max: 4 },
      { source: 'a', min: 6, max: 6 },
      { source: 'b', min: 3, max: 6 },
    ]);
    expect(voters).toEqual(['a', 'b']);
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({ min: 3, max: 6, sources: ['a', 'b'] });
    expect(positions[0]?.claims).toHaveLength(3);
  });
});

describe('claims without a vote', () => {
  test.each([
    ['a condition', { source: 'b', min: 20, max: 30, condition: 'severe scars' }, 'condition'],
    ['a vague figure', { source: 'b', min: 20, vague: true as const }, 'no-figure'],
    ['no figure', { source: 'b', min: null, max: null }, 'no-figure'],
    [
      'a page not found again',
      { source: 'b', min: 20, max: 30, unverified: true as const },
      'unverified',
    ],
  ])('%s is kept and shown, but not counted', (_name, claim, why) => {
    const result = sessions([{ source: 'a', min: 3, max: 6 }, claim]);
    expect(result.usual).toEqual({ min: 3, max: 6 });
    expect(result.voters).toEqual(['a']);
    expect(result.asides).toMatchObject([{ claim: { source: 'b' }, why }]);
  });
});

describe('status', () => {
  test('is silent without a vote and single-source with one', () => {
    expect(sessions([]).status).toBe('silent');
    expect(sessions([{ source: 'a', min: 3, max: 6 }]).status).toBe('single-source');
  });

  test('is agreed where two thirds share the range', () => {
    const agreed = sessions([
      { source: 'a', min: 3, max: 6 },
      { source: 'b', min: 4, max: 6 },
      { source: 'c', min: 12, max: 12 },
    ]);
    expect(agreed.status).toBe('agreed');
    expect(agreed.agree).toBe(2);
  });

  test('is disputed where two sources contradict each other, though both lie inside the range they span', () => {
    const spanned = sessions([
      { source: 'a', min: 24, max: 24 },
      { source: 'b', min: 96, max: 96 },
    ]);
    expect(spanned.usual).toEqual({ min: 24, max: 96 });
    expect(spanned.status).toBe('disputed');
  });

  test('classes each position against the usual range', () => {
    const { positions } = sessions([
      { source: 'low', min: 1, max: 1 },
      { source: 'across', min: 2, max: 4 },
      { source: 'a', min: 3, max: 6 },
      { source: 'b', min: 3, max: 6 },
      { source: 'c', min: 3, max: 6 },
      { source: 'high', min: 9, max: 9 },
    ]);
    expect(positions.map(({ agreement }) => agreement)).toEqual([
      'below',
      'overlapping',
      'within',
      'above',
    ]);
  });
});

describe('a concern', () => {
  const general: ShortClaim[] = [
    { source: 'a', min: 3, max: 6 },
    { source: 'b', min: 3, max: 6 },
  ];
  const about = (concern: ConcernId, claim: ShortClaim): ShortClaim => ({ ...claim, concern });

  test('is answered from its own sources where there are enough', () => {
    const result = sessions(
      [
        ...general,
        about('acne-scars', { source: 'c', min: 6, max: 8 }),
        about('acne-scars', { source: 'd', min: 6, max: 8 }),
      ],
      'acne-scars',
    );
    expect(result).toMatchObject({ concern: 'acne-scars', usual: { min: 6, max: 8 } });
  });

  test('falls back to general where there are too few, and keeps what little is said', () => {
    const result = sessions(
      [...general, about('wrinkles', { source: 'c', min: 9, max: 9 })],
      'wrinkles',
    );
    expect(result).toMatchObject({
      asked: 'wrinkles',
      concern: 'general',
      usual: { min: 3, max: 6 },
    });
    expect(result.asides).toMatchObject([{ claim: { source: 'c' }, why: 'too-few' }]);
  });

  test('does not fall back to a single source', () => {
    const result = sessions([{ source: 'a', min: 3, max: 6 }], 'wrinkles');
    expect(result).toMatchObject({ concern: 'wrinkles', status: 'silent' });
  });
});
