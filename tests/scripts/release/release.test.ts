import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { notesOf } from '../../../scripts/release/change-log.ts';
import { submitArguments } from '../../../scripts/release/packages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CHANGE_LOG = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');

describe('the change log', () => {
  it('speaks of the version that is being made', () => {
    expect(notesOf(manifest.version, CHANGE_LOG)).toMatch(/\S/);
  });

  it('gives one version’s notes and no other’s', () => {
    const log =
      '# Changes\n\n## [1.1.0] – 2027\n\n- Two\n\n## [1.0.0] – 2026\n\n### Added\n\n- One\n';
    expect(notesOf('1.1.0', log)).toBe('- Two');
    expect(notesOf('1.0.0', log)).toBe('### Added\n\n- One');
  });

  it('has nothing to say of a version it does not know, or an empty entry', () => {
    expect(notesOf('2.0.0', CHANGE_LOG)).toBeNull();
    expect(notesOf('1.0.0', '## [1.0.0] – 2026\n')).toBeNull();
  });
});

it('hands every store its own package, Firefox the sources too', () => {
  expect(submitArguments('1.2.3', 'out', true).join(' ')).toBe(
    '--chrome-api-version v2 --chrome-zip out/needlewise-1.2.3-chrome.zip --edge-zip out/needlewise-1.2.3-edge.zip --firefox-zip out/needlewise-1.2.3-firefox.zip --firefox-sources-zip out/needlewise-1.2.3-sources.zip --dry-run',
  );
  expect(submitArguments('1.2.3', 'out', false)).not.toContain('--dry-run');
});

describe('the release workflow', () => {
  const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  const secrets = [...workflow.matchAll(/^ +(\w+): \$\{\{ secrets\.(\w+) \}\}$/gm)];

  /** Submits packages that are not there, so that nothing is asked of a store: keys are looked at before files are. */
  function submitWith(keys: Record<string, string>): string {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const args = [wxt, 'submit', ...submitArguments(manifest.version, 'nowhere', true)];
    const { PATH = '' } = process.env;
    const env = { PATH, ...keys };
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      // Away from a maintainer's own keys, which are read from the folder it runs in.
      cwd: tmpdir(),
      env,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  it('hands on every key that the stores ask for', () => {
    expect(secrets.map(([, name]) => name)).toEqual(secrets.map(([, , secret]) => secret));
    const keys = Object.fromEntries(secrets.map(([, name = '']) => [name, 'a key']));
    const told = submitWith(keys);
    expect(told).not.toMatch(/Invalid config|deprecated/);
    expect(told).toContain('nowhere');
  });

  it('stops where a key is missing', () => {
    expect(submitWith({})).toContain('Invalid config');
  });
});
