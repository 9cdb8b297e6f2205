import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAILED, PASSED, type Tally, tallyOfRun, type VitestReport } from './tally.ts';

/** Runs one of package.json's scripts, with its output where the reader is; answers the exit code. */
async function runScript(name: string, args: readonly string[] = []): Promise<number | null> {
  const command = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
  // npm names its own file to the scripts it starts; without it, the shell finds npm.
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...command], { stdio: 'inherit' })
    : spawn('npm', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode;
}

/** A check that either passes or fails as a whole. */
export async function runCheck(name: string): Promise<Tally> {
  return (await runScript(name)) === 0 ? PASSED : FAILED;
}

/** A run of Vitest, counted test by test. */
export async function runTests(name: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-tests-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await runScript(name, [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
      : null;
    return tallyOfRun(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
