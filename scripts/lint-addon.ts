/** Checks the Firefox build as addons.mozilla.org will, and accepts the known warnings and no other finding. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtExtension } from './start/build.ts';
import { type AddonReport, type KnownWarning, unexpectedFindings } from './test/addon-findings.ts';

const KNOWN: readonly KnownWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    times: 2,
    why: 'react-dom assigns innerHTML in two places of its own; the extension never asks it to.',
  },
];

const webExt = join(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    webExt,
    'lint',
    '--no-config-discovery',
    '--output=json',
    '--source-dir',
    builtExtension('firefox'),
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);

const unexpected = unexpectedFindings(readReport(), KNOWN);
for (const finding of unexpected) console.error(finding);
for (const { code, times, why } of KNOWN) console.log(`Known: ${times} × ${code}. ${why}`);
if (unexpected.length > 0) process.exitCode = 1;

function readReport(): AddonReport {
  try {
    return JSON.parse(stdout) as AddonReport;
  } catch {
    throw new Error(`web-ext gave no report: ${stderr || stdout}`);
  }
}
