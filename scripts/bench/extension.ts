import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { build as buildExtension } from 'wxt';
import type { Target } from '../start/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const BARE = join(import.meta.dirname, 'bare');

export interface BuiltExtension {
  /** The folder with its manifest. */
  readonly path: string;
  readonly seconds: number;
  readonly remove: () => void;
}

/** Builds this extension for people, in a folder of its own. `plugins` come before the extension's own. */
export const buildOwn = (
  target: Target,
  plugins: readonly Plugin[] = [],
): Promise<BuiltExtension> => buildIn(ROOT, target, plugins);

/** Builds the least extension with the same surfaces: WXT, React and one sentence. */
export const buildBare = (target: Target): Promise<BuiltExtension> => buildIn(BARE, target, []);

async function buildIn(
  root: string,
  target: Target,
  plugins: readonly Plugin[],
): Promise<BuiltExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-bench-'));
  const started = performance.now();
  await buildExtension({
    root,
    browser: target,
    outDir: folder,
    logger: quiet,
    hooks: {
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [...plugins, ...(config.plugins ?? [])];
      },
    },
  });
  return {
    path: join(folder, `${target}-mv3`),
    seconds: (performance.now() - started) / 1000,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const nothing = (): void => {};
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Every file of a built extension, from its folder on. */
export function filesOf(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = join(under, name);
    return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
  });
}

/** The scripts that a page of a built extension starts with: its own and those it names to be fetched beside it. */
export function startScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
}

/** What the files come to, and what they come to packed as a store's zip packs them, in bytes. */
export function weigh(folder: string, files: readonly string[]) {
  const texts = files.map((file) => readFileSync(join(folder, file)));
  return {
    bytes: texts.reduce((sum, text) => sum + text.length, 0),
    packed: texts.reduce((sum, text) => sum + deflateRawSync(text, { level: 9 }).length, 0),
  };
}
