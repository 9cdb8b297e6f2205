/**
 * Checks the messages of every language: `npm run lint:locales`. The build runs the same check. With `--write` it first
 * sets the spaces of French that a line must not break at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLocales } from './locales/check.ts';
import { withNoBreakSpaces } from './locales/no-break-space.ts';
import { LOCALES_DIRECTORY } from './locales/read.ts';

if (process.argv.includes('--write')) {
  const french = join(LOCALES_DIRECTORY, 'fr.yml');
  writeFileSync(french, withNoBreakSpaces(readFileSync(french, 'utf8')));
}
try {
  checkLocales();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
