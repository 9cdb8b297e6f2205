import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Everything once and on little: it must run, whatever the figures. */
it.skipIf(findBrowsers().length === 0 && !process.env.CI)(
  'every part of the bench still runs',
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/bench.ts'), '--smoke'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    for (const title of [
      'main thread of a page',
      'first answer painted',
      'Answering a question',
      'Computing',
      'Reading figures',
    ])
      expect(stdout).toContain(title);
  },
  180_000,
);
