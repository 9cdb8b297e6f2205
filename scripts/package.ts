/**
 * Makes what the stores want, in .output: packages for Chrome, Edge and Firefox, the sources zip, and the release's notes.
 *   npm run package
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';
import manifest from '../package.json' with { type: 'json' };
import { notesOf } from './release/change-log.ts';
import { packagesOf, STORES } from './release/packages.ts';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');
const { version } = manifest;

const notes = notesOf(version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
if (notes === null) {
  console.error(
    `CHANGELOG.md says nothing of ${version}. Write what changes for readers under "## [${version}]".`,
  );
  process.exit(1);
}

for (const browser of STORES) await zip({ root: ROOT, browser });
writeFileSync(join(OUTPUT, `needlewise-${version}-notes.md`), `${notes}\n`);

for (const name of Object.values(packagesOf(version))) {
  const kilobytes = Math.round(statSync(join(OUTPUT, name)).size / 1000);
  console.log(`${String(kilobytes).padStart(5)} kB  .output/${name}`);
}
