import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { notesOf } from '../../../scripts/release/change-log.ts';
import { submitArguments } from '../../../scripts/release/packages.ts';

const CHANGE_LOG = readFileSync(join(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');

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
    '--chrome-zip out/needlewise-1.2.3-chrome.zip --edge-zip out/needlewise-1.2.3-edge.zip --firefox-zip out/needlewise-1.2.3-firefox.zip --firefox-sources-zip out/needlewise-1.2.3-sources.zip --dry-run',
  );
  expect(submitArguments('1.2.3', 'out', false)).not.toContain('--dry-run');
});
