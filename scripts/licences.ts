/** Writes docs/licences.md from the lock file: `npm run licences`. A test fails while the page is out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesPage, readLock } from './licences/page.ts';

writeFileSync(join(import.meta.dirname, '../docs/licences.md'), licencesPage(readLock()));
