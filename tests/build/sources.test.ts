import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { packagesOf } from '../../scripts/release/packages.ts';
import { builtExtension } from '../../scripts/start/build.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Two builds, on a machine that may be busy with others. */
const PATIENCE = 300_000;

let folder: string;
let unpacked: JSZip;

beforeAll(async () => {
  wxt(ROOT, 'zip', '-b', 'firefox');
  const file = join(ROOT, '.output', packagesOf(manifest.version).sources);
  unpacked = await JSZip.loadAsync(readFileSync(file));
  folder = mkdtempSync(join(tmpdir(), 'needlewise-sources-'));
  for (const entry of Object.values(unpacked.files).filter(({ dir }) => !dir)) {
    mkdirSync(dirname(join(folder, entry.name)), { recursive: true });
    writeFileSync(join(folder, entry.name), await entry.async('nodebuffer'));
  }
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('hold what git keeps, tests and dot files apart, and nothing that was built, installed or left behind', () => {
  const names = Object.values(unpacked.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  // Without git, as in the sources themselves, what the README tells to build with.
  const kept =
    git.status === 0
      ? git.stdout.split('\0').filter((name) => /^[^.]/.test(name) && !/\.test\.tsx?$/.test(name))
      : ['README.md', 'package.json', 'package-lock.json', 'wxt.config.ts'];
  expect(kept.filter((name) => !names.includes(name))).toEqual([]);
  expect(
    names.filter((name) =>
      /^(?:node_modules|test-results|coverage|\.output|\.wxt|\.git)\//.test(name),
    ),
  ).toEqual([]);
});

it(
  'give the same extension byte for byte, built in an empty folder as the README says',
  () => {
    // What `npm ci` would put there, from the same lock file.
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
    );
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    wxt(folder, 'prepare');
    wxt(folder, 'build', '-b', 'firefox');
    const rebuilt = join(folder, '.output/firefox-mv3');
    expect(existsSync(rebuilt)).toBe(true);
    expect(hashes(rebuilt)).toEqual(hashes(builtExtension('firefox')));
  },
  PATIENCE,
);

/** Runs the builder as a person would: under a test, libraries would be built as for developing. */
function wxt(cwd: string, ...command: string[]): void {
  const { NODE_ENV: _, ...env } = process.env;
  const builder = join(cwd, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [builder, ...command], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Every file with the hash of its content. */
function hashes(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  );
}
