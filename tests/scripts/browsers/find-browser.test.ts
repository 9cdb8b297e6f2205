import { describe, expect, it } from 'vitest';
import {
  BROWSER_KINDS,
  findBrowsers,
  type Machine,
  usualPlaces,
} from '../../../scripts/browsers/find-browser.ts';

function machine(
  platform: NodeJS.Platform,
  env: Machine['env'],
  installed: readonly string[],
): Machine {
  return { platform, env, exists: (path) => installed.includes(path) };
}

describe('finding installed browsers', () => {
  it('looks along the PATH on Linux, in its order', () => {
    const linux = machine('linux', { PATH: '/opt/bin:/usr/bin' }, [
      '/usr/bin/chromium',
      '/opt/bin/chromium',
      '/usr/bin/firefox-esr',
    ]);
    expect(findBrowsers(BROWSER_KINDS, linux)).toEqual([
      { kind: 'chromium', name: 'Chromium', path: '/opt/bin/chromium' },
      { kind: 'firefox', name: 'Firefox', path: '/usr/bin/firefox-esr' },
    ]);
  });

  it('prefers a command over another of the same browser, wherever it is', () => {
    const linux = machine('linux', { PATH: '/usr/bin' }, [
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
    ]);
    expect(findBrowsers(['firefox'], linux)[0]?.path).toBe('/snap/bin/firefox');
  });

  it('manages without a PATH', () => {
    const linux = machine('linux', {}, ['/usr/bin/google-chrome']);
    expect(findBrowsers(BROWSER_KINDS, linux).map(({ kind }) => kind)).toEqual(['chrome']);
  });

  it('looks in both Applications folders on macOS', () => {
    const app = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';
    const mac = machine('darwin', { HOME: '/Users/ada' }, [app]);
    expect(findBrowsers(BROWSER_KINDS, mac)).toEqual([
      { kind: 'firefox', name: 'Firefox', path: app },
    ]);
  });

  it('looks in every programs folder on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine(
      'win32',
      { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      [edge],
    );
    expect(findBrowsers(BROWSER_KINDS, windows)).toEqual([
      { kind: 'edge', name: 'Microsoft Edge', path: edge },
    ]);
  });

  it('finds only what was asked for, in the order asked', () => {
    const linux = machine('linux', { PATH: '/usr/bin' }, [
      '/usr/bin/chromium',
      '/usr/bin/firefox',
      '/usr/bin/microsoft-edge',
    ]);
    expect(findBrowsers(['firefox', 'chromium'], linux).map(({ kind }) => kind)).toEqual([
      'firefox',
      'chromium',
    ]);
  });

  it('answers nothing where nothing is installed', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowsers(BROWSER_KINDS, machine(platform, {}, []))).toEqual([]);
    }
  });

  it('knows a place for every browser on every platform', () => {
    const env = { PATH: '/usr/bin', HOME: '/home/ada', PROGRAMFILES: 'C:\\Program Files' };
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      for (const kind of BROWSER_KINDS) {
        expect(usualPlaces(kind, { platform, env })).not.toEqual([]);
      }
    }
  });
});
