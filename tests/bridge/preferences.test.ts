import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readPreferences,
  savePreferences,
  watchPermissions,
  watchPreferences,
} from '../../bridge/preferences.ts';
import { UNMANAGED } from '../../core/preferences/managed.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh profile has the defaults', async () => {
  expect(await readPreferences()).toEqual({
    preferences: DEFAULT_PREFERENCES,
    own: DEFAULT_PREFERENCES,
    managed: UNMANAGED,
    problems: [],
    state: 'good',
  });
});

test('a change keeps everything else', async () => {
  await savePreferences({ theme: 'dark' });
  await savePreferences({ sitesLeftAlone: ['clinic.example'] });
  expect((await readPreferences()).preferences).toEqual({
    ...DEFAULT_PREFERENCES,
    theme: 'dark',
    sitesLeftAlone: ['clinic.example'],
  });
});

test('the content script finds them under the same key, unwrapped', async () => {
  await savePreferences({ detection: 'on-click' });
  const stored = await fakeBrowser.storage.local.get('preferences');
  expect(stored.preferences).toMatchObject({ detection: 'on-click' });
});

test('a corrupt value is reported, and storing a good one mends it', async () => {
  await fakeBrowser.storage.local.set({ preferences: { detection: 42, theme: 'dark' } });
  expect((await readPreferences()).problems).toEqual(['detection']);
  await savePreferences({ detection: 'on-click' });
  expect(await readPreferences()).toMatchObject({
    preferences: { detection: 'on-click', theme: 'dark' },
    problems: [],
  });
});

test('a damaged value comes back as it was last stored', async () => {
  await savePreferences({ detection: 'on-click', sitesLeftAlone: ['clinic.example'] });
  await fakeBrowser.storage.local.set({ preferences: { detection: 42 } });
  expect(await readPreferences()).toMatchObject({
    preferences: { detection: 'on-click', sitesLeftAlone: ['clinic.example'] },
    state: 'restored',
  });
});

test('storage that fails gives defaults and says so', async () => {
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('full'));
  const read = await readPreferences();
  failing.mockRestore();
  expect(read).toMatchObject({
    preferences: DEFAULT_PREFERENCES,
    problems: [],
    state: 'unreadable',
  });
});

test('a change is refused where what is stored can’t be read, and keeps it', async () => {
  await savePreferences({ sitesLeftAlone: ['clinic.example'] });
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  await expect(savePreferences({ theme: 'dark' })).rejects.toMatchObject({ why: 'unreadable' });
  failing.mockRestore();
  expect((await readPreferences()).preferences.sitesLeftAlone).toEqual(['clinic.example']);
  await savePreferences({ theme: 'dark' });
  expect((await readPreferences()).preferences).toMatchObject({
    sitesLeftAlone: ['clinic.example'],
    theme: 'dark',
  });
});

test('changes made at once all count', async () => {
  const leaveAlone = (host: string) =>
    savePreferences(({ sitesLeftAlone }) => ({ sitesLeftAlone: [...sitesLeftAlone, host] }));
  await Promise.all([
    leaveAlone('a.example'),
    savePreferences({ theme: 'dark' }),
    leaveAlone('b.example'),
  ]);
  expect((await readPreferences()).preferences).toMatchObject({
    sitesLeftAlone: ['a.example', 'b.example'],
    theme: 'dark',
  });
});

test('only changes of what may be looked at are told to those who ask for them', async () => {
  const heard = vi.fn();
  const stop = watchPermissions(heard);
  await savePreferences({ theme: 'dark' });
  expect(heard).not.toHaveBeenCalled();
  await savePreferences({ detection: 'on-click' });
  await savePreferences({ sitesLeftAlone: ['a.example'] });
  stop();
  await savePreferences({ sitesLeftAlone: [] });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('watchers hear changes until they stop', async () => {
  const heard: string[] = [];
  const stop = watchPreferences(({ preferences }) => heard.push(preferences.theme));
  await savePreferences({ theme: 'dark' });
  stop();
  await savePreferences({ theme: 'light' });
  expect(heard).toEqual(['dark']);
});
