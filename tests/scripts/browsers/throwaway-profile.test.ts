import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  makeProfile,
  profileFolder,
  removeProfile,
} from '../../../scripts/browsers/throwaway-profile.ts';

const folderFor = (path: string, start = '\x7fELF') =>
  profileFolder(path, () => start, '/home/ada', '/tmp');

it('keeps a profile in the temporary folder', () => {
  expect(folderFor('/usr/bin/chromium')).toBe('/tmp');
  expect(folderFor('/usr/bin/chromium', '#!/bin/sh\nexec /usr/lib/chromium/chromium')).toBe('/tmp');
});

it('keeps the profile of a snap where the snap can see it', () => {
  expect(folderFor('/snap/bin/firefox')).toBe('/home/ada/snap/firefox/common');
});

it('sees through the script that starts a snap', () => {
  const script = '#!/bin/sh\nexec /snap/bin/chromium "$@"\n';
  expect(folderFor('/usr/bin/chromium-browser', script)).toBe('/home/ada/snap/chromium/common');
});

it('makes an empty folder and removes it with all that a browser left there', () => {
  const profile = makeProfile(process.execPath);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{}');
  removeProfile(profile);
  expect(existsSync(profile)).toBe(false);
});
