import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, builtExtension, type Target } from '../../../scripts/start/build.ts';

const ROOT = join(import.meta.dirname, '../../..');
const INPUTS = [
  'bridge',
  'components',
  'core',
  'data',
  'entrypoints',
  'locales',
  'public',
  'scripts/facts',
  'package-lock.json',
  'wxt.config.ts',
];

/** Builds both targets before the browser tests, unless what is there is newer than everything it is made from. */
export function setup(): void {
  const changed = Math.max(...INPUTS.map((input) => newestChange(join(ROOT, input))));
  for (const target of ['chrome', 'firefox'] as const) {
    if (builtAt(target) < changed) build(target);
  }
}

function builtAt(target: Target): number {
  const manifest = join(builtExtension(target), 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

/** In milliseconds; a folder's own time tells of files that were removed. */
function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
