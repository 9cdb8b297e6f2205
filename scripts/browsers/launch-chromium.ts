import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Extension, launch } from 'puppeteer-core';
import { makeProfile, removeProfile } from './throwaway-profile.ts';
import { WELCOME_PAGE } from './welcome-page.ts';

export interface ChromiumOptions {
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Settings of the profile, as its Preferences file has them. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}
export interface RunningChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Settles when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

const QUIET = ['--no-first-run', '--no-default-browser-check', '--disable-sync'];

/**
 * Starts Chrome, Chromium or Edge with a throw-away profile and the extension loaded and pinned.
 * The extension goes in through the debugging pipe, since branded builds ignore `--load-extension` (from 137 on).
 */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const profile = makeProfile(options.path);
  writePreferences(profile, { ...showing(options.extension), ...options.preferences });
  const browser = await launch({
    executablePath: options.path,
    headless: options.headless,
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...QUIET, ...sandboxArguments(), ...(options.args ?? [])],
  }).catch((error: unknown) => {
    removeProfile(profile);
    throw error;
  });
  const ended = exited(browser).then(() => removeProfile(profile));
  const close = async () => {
    await browser.close();
    await ended;
  };
  try {
    const id = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The browser did not load the extension');
    await settle(browser);
    return { browser, extension, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the page that greets a new reader, and puts the first tab in front of it. */
async function settle(browser: Browser): Promise<void> {
  await browser
    .waitForTarget((target) => target.url().endsWith(`/${WELCOME_PAGE}`), { timeout: 5_000 })
    .catch(() => console.warn('The extension greeted nobody'));
  const [first] = await browser.pages();
  await first?.bringToFront();
}

/** The process, not the connection: it still writes into its profile after letting go of the pipe. */
async function exited(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Chromium refuses to run its sandbox for root, which is who containers often run as. */
function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Puts the toolbar button where it can be seen, and allows an unpacked extension to run. */
function showing(extension: string): Record<string, unknown> {
  return {
    extensions: {
      pinned_extensions: [unpackedId(realpathSync(extension))],
      ui: { developer_mode: true },
    },
  };
}

function writePreferences(profile: string, preferences: Record<string, unknown>): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium names an unpacked extension after its real path: the first half of the SHA-256, hex digits as letters a to p. */
export function unpackedId(path: string, platform: NodeJS.Platform = process.platform): string {
  const bytes = Buffer.from(path, platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
