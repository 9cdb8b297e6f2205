import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a browser can keep a profile. A snap cannot see the system's temporary folder, only its own in the home
 * folder, so a snap (or the script a distribution puts in its place) gets a folder there.
 */
export function profileFolder(
  browserPath: string,
  startOfFile: (path: string) => string,
  home: string = homedir(),
  temporary: string = tmpdir(),
): string {
  const mentioned = browserPath.startsWith('/snap/bin/') ? browserPath : startOfFile(browserPath);
  const snap = /\/snap\/bin\/([\w-]+)/.exec(mentioned)?.[1];
  return snap === undefined ? temporary : join(home, 'snap', snap, 'common');
}

/** Profiles that are still there; they go with this process at the latest. */
const kept = new Set<string>();
process.once('exit', () => {
  for (const profile of kept) removeProfile(profile);
});

/** Makes an empty profile that a browser of that path can use. */
export function makeProfile(browserPath: string): string {
  const folder = profileFolder(browserPath, readStart);
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(folder, 'needlewise-'));
  kept.add(profile);
  return profile;
}

/** Removes a profile; a browser that is still letting go of its files is waited for. */
export function removeProfile(profile: string): void {
  kept.delete(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function readStart(path: string): string {
  const start = Buffer.alloc(2048);
  const file = openSync(path, 'r');
  try {
    return start.toString('latin1', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}
