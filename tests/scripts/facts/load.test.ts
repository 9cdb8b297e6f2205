import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { advice, pain, source, spacing } from './tiny.ts';

const files = [
  source({ claims: [spacing(), pain(), advice()] }),
  source({ id: 'clinic-b', checked_on: '2026-12-01', claims: [advice()] }),
  source({ id: 'clinic-c', claims: [] }),
];

it('gives claims ids that are unique over all sources', () => {
  const { claims } = joinFacts(files);
  expect(claims.map(({ id }) => id)).toEqual([
    'clinic-a/pain',
    'clinic-a/preparation',
    'clinic-a/session-spacing',
    'clinic-b/preparation',
  ]);
  expect(claims.every(({ id, source: from }) => id.startsWith(`${from}/`))).toBe(true);
});

it('keeps everything a reader is shown', () => {
  const [first] = joinFacts([source({ via: 'abstract' })]).sources;
  expect(first).toMatchObject({ via: 'abstract', tier: 'clinic', checked_on: '2026-11-21' });
  expect(first).not.toHaveProperty('claims');
});

it('is dated by the source checked last', () => {
  expect(joinFacts(files).version).toMatch(/^2026-12-01-[0-9a-f]{8}$/);
});

it('carries the same version whatever the order of files, claims and keys', () => {
  const expected = joinFacts(files);
  const shuffle = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const shuffled = shuffle(files).chain((inOrder) =>
    fc.tuple(
      ...inOrder.map((file) =>
        fc
          .tuple(shuffle(Object.entries(file)), shuffle(file.claims))
          .map(([entries, claims]) => ({ ...Object.fromEntries(entries), claims }) as typeof file),
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, (inOtherOrder) => {
      expect(joinFacts(inOtherOrder)).toEqual(expected);
    }),
  );
});

it('carries another version as soon as a word changes', () => {
  const changed = joinFacts([...files.slice(1), source({ claims: [spacing({ locator: 'FAQ' })] })]);
  expect(changed.version).not.toBe(joinFacts(files).version);
});
