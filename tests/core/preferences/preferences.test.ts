import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeftAlone } from '../../../core/preferences/left-alone.ts';
import {
  DEFAULT_PREFERENCES,
  hostFrom,
  parsePreferences,
} from '../../../core/preferences/preferences.ts';

describe('stored preferences', () => {
  test('nothing stored is no problem', () => {
    expect(parsePreferences(undefined)).toEqual({
      preferences: DEFAULT_PREFERENCES,
      problems: [],
    });
  });

  test('a broken value falls back alone and is named', () => {
    expect(parsePreferences({ detection: 'sometimes', theme: 'dark' })).toEqual({
      preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' },
      problems: ['detection'],
    });
  });

  test('a list with a broken entry keeps the sites that can be read', () => {
    const { preferences, problems } = parsePreferences({ sitesLeftAlone: ['a.example', 7] });
    expect(preferences.sitesLeftAlone).toEqual(['a.example']);
    expect(problems).toEqual(['sitesLeftAlone']);
  });

  test('something else altogether falls back and names everything', () => {
    expect(parsePreferences('x').problems).toEqual(Object.keys(DEFAULT_PREFERENCES));
  });

  test('whatever is stored, the result is usable and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { preferences } = parsePreferences(stored);
        expect(parsePreferences(preferences)).toEqual({ preferences, problems: [] });
      }),
    );
  });
});

describe('sites left alone', () => {
  const preferences = { ...DEFAULT_PREFERENCES, sitesLeftAlone: ['example.com'] };

  test.each([
    ['example.com', true],
    ['shop.example.com', true],
    ['notexample.com', false],
    ['example.com.evil.test', false],
  ])('%s → %s', (host, expected) => {
    expect(isLeftAlone(host, preferences)).toBe(expected);
  });

  test.each([
    ['https://www.Example.com/page?x=1', 'example.com'],
    [' example.com:8080 ', 'example.com'],
    ['bücher.example', 'bücher.example'],
    ['not a host', null],
    ['', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(hostFrom(typed)).toBe(expected);
  });
});
