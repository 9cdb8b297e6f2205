import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesPage, packagesOfExtension, readLock } from '../../../scripts/licences/page.ts';

/** Licences under which a library may be part of the extension. */
const ALLOWED = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|\(MIT OR CC0-1\.0\))$/;
const lock = readLock();

test('the page of licences is that of the lock file (npm run licences)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/licences.md'), 'utf8');
  expect(page).toBe(licencesPage(lock));
});

test('every library in the extension has a licence that lets it be there', () => {
  const paths = packagesOfExtension(lock);
  expect(paths).toContain('node_modules/react');
  for (const path of paths) expect(lock.packages[path]?.license, path).toMatch(ALLOWED);
});

test('what a dependency needs in a version of its own is found beside it', () => {
  const small = {
    packages: {
      '': { dependencies: { a: '1.0.0', b: '1.0.0' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { c: '^2' } },
      'node_modules/a/node_modules/c': { version: '2.0.0', license: 'ISC' },
      'node_modules/b': { version: '1.0.0', dependencies: { c: '^1' } },
      'node_modules/c': { version: '1.0.0', license: 'MIT' },
      'node_modules/tool': { version: '3.0.0', license: 'MIT', dependencies: { other: '^1' } },
    },
  };
  expect(packagesOfExtension(small)).toEqual([
    'node_modules/a',
    'node_modules/b',
    'node_modules/a/node_modules/c',
    'node_modules/c',
  ]);
  expect(licencesPage(small)).toContain('| `b` | 1.0.0 | not stated |');
  expect(licencesPage(small)).toContain('| MIT | 1 |');
});
