/** Takes the pictures of README and store pages from the real extension in real browsers: `npm run screenshots`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'browser', 'tests/browser/screenshots.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SCREENSHOTS: join(root, 'docs/images') },
  },
);
process.exitCode = status ?? 1;
