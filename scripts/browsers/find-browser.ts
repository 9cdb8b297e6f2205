import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export const BROWSER_KINDS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
}

/** What the search needs to know of the machine; handed in so that every platform can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
};

interface Whereabouts {
  readonly name: string;
  /** Command names looked up on the PATH. */
  readonly linux: readonly string[];
  /** Inside an Applications folder. */
  readonly darwin: string;
  /** Inside a programs folder. */
  readonly win32: string;
}

const WHEREABOUTS: Readonly<Record<BrowserKind, Whereabouts>> = {
  chrome: {
    name: 'Google Chrome',
    linux: ['google-chrome-stable', 'google-chrome'],
    darwin: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    win32: 'Google\\Chrome\\Application\\chrome.exe',
  },
  chromium: {
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    darwin: 'Chromium.app/Contents/MacOS/Chromium',
    win32: 'Chromium\\Application\\chrome.exe',
  },
  edge: {
    name: 'Microsoft Edge',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    darwin: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    win32: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  firefox: {
    name: 'Firefox',
    linux: ['firefox', 'firefox-esr'],
    darwin: 'Firefox.app/Contents/MacOS/firefox',
    win32: 'Mozilla Firefox\\firefox.exe',
  },
};

/** Every place where a browser of this kind usually is on this platform, likeliest first. */
export function usualPlaces(
  kind: BrowserKind,
  { platform, env }: Omit<Machine, 'exists'>,
): string[] {
  const where = WHEREABOUTS[kind];
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, where.win32));
  }
  if (platform === 'darwin') {
    return ['/Applications', posix.join(env.HOME ?? '/', 'Applications')].map((folder) =>
      posix.join(folder, where.darwin),
    );
  }
  const onPath = (env.PATH ?? '').split(':').filter(Boolean);
  const folders = new Set([...onPath, '/usr/local/bin', '/usr/bin', '/snap/bin']);
  return where.linux.flatMap((command) =>
    [...folders].map((folder) => posix.join(folder, command)),
  );
}

/** The browsers found, one per kind, in the order of `kinds`. */
export function findBrowsers(
  kinds: readonly BrowserKind[] = BROWSER_KINDS,
  machine: Machine = THIS_MACHINE,
): InstalledBrowser[] {
  return kinds.flatMap((kind) => {
    const path = usualPlaces(kind, machine).find(machine.exists);
    return path === undefined ? [] : [{ kind, name: WHEREABOUTS[kind].name, path }];
  });
}

export function browserName(kind: BrowserKind): string {
  return WHEREABOUTS[kind].name;
}
