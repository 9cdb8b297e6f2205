import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');

export type Target = 'chrome' | 'firefox';
export const targetFor = (kind: BrowserKind): Target => (kind === 'firefox' ? 'firefox' : 'chrome');

/** Where a build for one target ends up. */
export const builtExtension = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** Builds the extension for one target. Throws where that fails; the builder has said why by then. */
export function build(target: Target): string {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Where tests build it, theirs would have libraries built as for developing.
  const { NODE_ENV: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed`);
  return builtExtension(target);
}
