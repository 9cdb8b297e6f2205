import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPreferences, savePreferences, watchPreferences } from '../../bridge/preferences.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh profile has the defaults', async () => {
  expect(await readPreferences()).toEqual({ preferences: DEFAULT_PREFERENCES, problems: [] });
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

test('storage that fails gives defaults and names everything', async () => {
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('full'));
  const { preferences, problems } = await readPreferences();
  failing.mockRestore();
  expect(preferences).toEqual(DEFAULT_PREFERENCES);
  expect(problems).toEqual(Object.keys(DEFAULT_PREFERENCES));
});

test('watchers hear changes until they stop', async () => {
  const heard: string[] = [];
  const stop = watchPreferences(({ preferences }) => heard.push(preferences.theme));
  await savePreferences({ theme: 'dark' });
  stop();
  await savePreferences({ theme: 'light' });
  expect(heard).toEqual(['dark']);
});
