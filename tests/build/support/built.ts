import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, type Target } from '../../../scripts/start/build.ts';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** The parts of a manifest that say what the extension may do. */
export interface Manifest extends Readonly<Record<string, unknown>> {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy?: Readonly<Record<string, string>>;
}

export const manifestOf = (target: Target): Manifest =>
  JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8'));

export interface BuiltFile {
  /** Within the extension, such as `chunks/words-B1.js`. */
  readonly path: string;
  readonly text: string;
}

/** Every built file with this ending. */
export function builtFiles(target: Target, ending: string): BuiltFile[] {
  const root = builtExtension(target);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
