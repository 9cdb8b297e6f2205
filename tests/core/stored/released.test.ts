import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PREFERENCES_MIGRATIONS, parsePreferences } from '../../../core/preferences/preferences.ts';
import {
  parseQuestions,
  QUESTIONS_MIGRATIONS,
} from '../../../core/preferences/recent-questions.ts';
import { currentVersion, type Migrations, upgraded } from '../../../core/stored/versioned.ts';

interface Released {
  /** As a released version stored it. */
  readonly stored: unknown;
  /** What must still be read from it. */
  readonly value: object;
}
const FOLDER = join(import.meta.dirname, 'released');

/** Everything that is kept over versions: add yours, and a file for each of its versions to `released/`. */
const KEPT: Readonly<
  Record<
    string,
    {
      readonly migrations: Migrations;
      readonly read: (stored: unknown) => { value: object; problems: readonly string[] };
    }
  >
> = {
  preferences: {
    migrations: PREFERENCES_MIGRATIONS,
    read: (stored) => {
      const { preferences, problems } = parsePreferences(stored);
      return { value: preferences, problems };
    },
  },
  'recent-questions': { migrations: QUESTIONS_MIGRATIONS, read: parseQuestions },
};

describe.each(Object.entries(KEPT))('what earlier versions stored: %s', (name, form) => {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(`${name}-v`));

  test.each(files)('%s is read whole', (file) => {
    const { stored, value }: Released = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    const read = form.read(upgraded(stored, form.migrations).stored);
    expect(read.problems).toEqual([]);
    expect(read.value).toMatchObject(value);
  });

  test('every version up to this one has a file', () => {
    const versions = new Set(files.map((file) => Number(/-v(\d+)/.exec(file)?.[1])));
    const expected = Array.from({ length: currentVersion(form.migrations) }, (_, i) => i + 1);
    expect([...versions].sort((a, b) => a - b)).toEqual(expected);
  });
});
