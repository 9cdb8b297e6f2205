import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension, for a spec that changes it. */
export function copyOf(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'needlewise-copy-'));
  cpSync(extension, copy, { recursive: true });
  return copy;
}

/** Makes a built extension its own next version. */
export function raiseVersion(extension: string): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  manifest.version = `${major}.${minor}.${(patch ?? 0) + 1}`;
  writeFileSync(file, JSON.stringify(manifest));
}
