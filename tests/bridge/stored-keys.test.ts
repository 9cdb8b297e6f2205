import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOOK_KEY } from '../../bridge/look-ahead.ts';
import { words } from '../components/show.tsx';

const ROOT = join(import.meta.dirname, '../..');

/** Every key under which anything is stored, as the modules that store it name it. */
const keys = ['bridge', 'core/preferences'].flatMap((room) =>
  readdirSync(join(ROOT, room))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, room, file), 'utf8').matchAll(/(?:KEY =|key:) '([a-z-]+)'/g),
    ])
    .map(([, key]) => key ?? '')
    // A copy of the settings' own look: it changes and is deleted with them (tests/bridge/stored-data.test.ts).
    .filter((key) => key !== LOOK_KEY),
);

it('finds the keys of settings, questions and plan', () => {
  expect(keys).toEqual(expect.arrayContaining(['preferences', 'recent-questions', 'plan']));
});

it.each(keys)('%s has a name in plain words, so that “What is stored” can tell it', (key) => {
  const name = words.t(`stored.keys.${key.replaceAll('-', '_')}` as 'stored.keys.plan');
  expect(name).toMatch(/^[A-Z].* /);
});
