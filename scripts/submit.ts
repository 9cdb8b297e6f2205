/**
 * Hands the packages in .output to the stores, through WXT's own submit. `npx wxt submit init` asks for the keys once.
 *   npm run submit -- --dry-run     only checks the keys
 *   npm run submit
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { packagesOf, submitArguments } from './release/packages.ts';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });

const missing = Object.values(packagesOf(manifest.version)).filter(
  (name) => !existsSync(join(ROOT, '.output', name)),
);
if (missing.length > 0) {
  console.error(`Not there yet: ${missing.join(', ')}. Make them first: npm run package`);
  process.exit(1);
}

const { status } = spawnSync(
  'wxt',
  ['submit', ...submitArguments(manifest.version, '.output', values['dry-run'])],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
