import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette.ts';
import { makeProfile, removeProfile } from './throwaway-profile.ts';
import { WELCOME_PAGE } from './welcome-page.ts';

export interface FirefoxOptions {
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}
export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly addonId: string;
  /** Settles when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

const PREFERENCES = {
  // Firefox picks a free port and writes it into the profile.
  'marionette.port': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'media.gmp-manager.updateEnabled': false,
};

/** Starts Firefox with a throw-away profile and the extension loaded; the profile goes when the browser does. */
export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const profile = makeProfile(options.path);
  writePreferences(profile, { ...PREFERENCES, ...options.preferences });
  const child = spawn(options.path, commandLine(profile, options.headless), {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...options.env },
  });
  const kill = () => child.kill();
  // Before the profile goes with this process, if it comes to that.
  process.prependOnceListener('exit', kill);
  const cleanUp = () => {
    process.off('exit', kill);
    removeProfile(profile);
  };
  const ended = once(child, 'exit').then(cleanUp, cleanUp);
  try {
    const marionette = await Promise.race([connectMarionette(profile), failedStart(child)]);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    const installed = await marionette.send('Addon:Install', {
      path: options.extension,
      temporary: true,
    });
    await settle(marionette);
    const close = async () => {
      marionette.disconnect();
      await end(child, ended);
    };
    return { marionette, addonId: (installed as { value: string }).value, ended, close };
  } catch (error) {
    await end(child, ended);
    throw error;
  }
}

/** Waits for the page that greets a new reader, and puts the first tab in front of it. */
async function settle({ send }: Marionette): Promise<void> {
  await send('Marionette:SetContext', { value: 'chrome' });
  const { value: greeted } = (await send('WebDriver:ExecuteAsyncScript', {
    script: `
      const [page, done] = arguments;
      const until = Date.now() + 5_000;
      const look = () => {
        const greeted = gBrowser.browsers.some(({ currentURI }) => currentURI?.spec.endsWith(page));
        if (!greeted && Date.now() < until) return setTimeout(look, 50);
        gBrowser.selectedTab = gBrowser.tabs[0];
        done(greeted);
      };
      look();`,
    args: [`/${WELCOME_PAGE}`],
  })) as { value: boolean };
  if (!greeted) console.warn('The extension greeted nobody');
  await send('Marionette:SetContext', { value: 'content' });
}

function commandLine(profile: string, headless: boolean): string[] {
  return [
    ...(headless ? ['--headless'] : []),
    // On Windows the first process would otherwise leave at once and take the exit with it.
    ...(process.platform === 'win32' ? ['--wait-for-browser'] : []),
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
}

function writePreferences(profile: string, preferences: Record<string, unknown>): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

async function failedStart(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`Firefox ended as soon as it was started (exit code ${code})`);
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
  child.kill();
  await ended;
  clearTimeout(impatient);
}
