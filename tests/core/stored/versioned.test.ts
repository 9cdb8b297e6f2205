import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, currentVersion, upgraded, versionOf } from '../../../core/stored/versioned.ts';

const MIGRATIONS = [
  (stored: unknown) => ({ list: stored }),
  (stored: unknown) => ({ ...Object(stored), added: true }),
];

describe('versions of stored values', () => {
  test('are counted from one, and one migration leads to each further', () => {
    expect(currentVersion([])).toBe(1);
    expect(currentVersion(MIGRATIONS)).toBe(3);
  });

  test.each([
    [{ version: 2 }, 2],
    [{}, 1],
    [['a'], 1],
    [null, 1],
    [{ version: '2' }, 1],
    [{ version: 0 }, 1],
    [{ version: 1.5 }, 1],
    [{ version: Number.NaN }, 1],
  ])('%j says it is of version %i', (stored, version) => expect(versionOf(stored)).toBe(version));

  test('older ones pass through every migration that came since, and no other', () => {
    expect(upgraded(['a'], MIGRATIONS).stored).toEqual({ list: ['a'], added: true });
    expect(upgraded({ list: ['a'], version: 2 }, MIGRATIONS).stored).toMatchObject({
      list: ['a'],
      added: true,
    });
    expect(upgraded({ list: ['a'], version: 3 }, MIGRATIONS).stored).toEqual({
      list: ['a'],
      version: 3,
    });
  });

  test('a later one is told and left as it is', () => {
    const stored = { version: 4, other: 1 };
    expect(upgraded(stored, MIGRATIONS)).toEqual({ stored, isNewer: true });
  });

  test('nothing stored stays nothing', () => {
    expect(upgraded(undefined, MIGRATIONS)).toEqual({ stored: null, isNewer: false });
  });
});

describe('the canonical text of a value', () => {
  test('does not depend on the order of fields', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe(
      canonical({ a: 'x', b: [{ c: 2, d: 1 }] }),
    );
  });

  test('tells different values apart, and keeps the order of lists', () => {
    expect(canonical(['a', 'b'])).not.toBe(canonical(['b', 'a']));
  });

  test('survives storing, half characters included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const once = canonical({ value, text, half: '\ud800' });
        expect(once.isWellFormed()).toBe(true);
        expect(canonical(JSON.parse(once))).toBe(once);
      }),
    );
  });
});
