import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What runs in a page, by the host that serves it: nothing, an empty content script, one that reads the page's text
 * once, or the extension's own.
 */
export const VARIANTS = ['none', 'empty', 'floor', 'own'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Names below localhost lead to the machine itself in every browser. */
export const hostOf = (variant: Variant): string => `${variant}.localhost`;

/** Kept, so that the read is not optimised away. */
const FLOOR = 'globalThis.read = document.body.textContent.length;';
const SCRIPTS: Readonly<Record<Exclude<Variant, 'none' | 'own'>, string>> = {
  empty: '',
  floor: FLOOR,
};

/**
 * A copy of the built extension that runs its content script on one host, and the others' on theirs, so that all of
 * them are measured in one browser at the same time.
 * @param timed wraps a script so that it tells how long it took, where the browser can't be asked
 */
export function copyWithVariants(
  extension: string,
  timed: (code: string) => string = (code) => code,
): string {
  const copy = mkdtempSync(join(tmpdir(), 'needlewise-bench-'));
  cpSync(extension, copy, { recursive: true });
  const manifestFile = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const own = manifest.content_scripts[0];
  const ownFile = join(copy, own.js[0]);
  writeFileSync(ownFile, timed(readFileSync(ownFile, 'utf8')));
  for (const [variant, code] of Object.entries(SCRIPTS)) {
    writeFileSync(join(copy, `${variant}.js`), timed(code));
  }
  const on = (variant: Variant, js: string[]) => ({
    ...own,
    matches: [`http://${hostOf(variant)}/*`],
    js,
  });
  manifest.content_scripts = [
    on('own', own.js),
    on('empty', ['empty.js']),
    on('floor', ['floor.js']),
  ];
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return copy;
}
