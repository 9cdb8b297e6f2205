/**
 * Takes pictures of every screen of the real extension in real browsers, and of them those of README and stores:
 *   npm run screenshots
 *   npm run screenshots -- --update   only renews what the visual check compares with
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeContactSheet } from './screenshots/contact-sheet.ts';
import { drawStoreGraphics } from './screenshots/store-graphics.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'test-results/screenshots');

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });

if (values.update) {
  process.exitCode = run('visual', { RENEW_BASELINES: '1' });
} else {
  process.exitCode =
    run('screenshots', { SCREENSHOTS: FOLDER }) ||
    run('store-pictures', { PICTURES: join(ROOT, 'docs') });
  await drawStoreGraphics(join(ROOT, 'docs/store/images'));
  console.log(`All of them on one page: ${writeContactSheet(FOLDER)}`);
}

/** Runs one file of the browser tests, and answers how it ended. */
function run(name: string, env: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'browser', `tests/browser/${name}.test.ts`],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    },
  );
  return status ?? 1;
}
