import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readManaged } from '../../bridge/managed.ts';
import {
  readPreferences,
  savePreferences,
  watchPermissions,
  watchPreferences,
} from '../../bridge/preferences.ts';
import { UNMANAGED } from '../../core/preferences/managed.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const setPolicy = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

test('a browser without a policy is the usual case, and Firefox tells it by failing', async () => {
  expect(await readManaged()).toEqual(UNMANAGED);
  const warned = vi.spyOn(console, 'warn');
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect(await readManaged()).toEqual(UNMANAGED);
  expect(await readPreferences()).toMatchObject({ state: 'good', problems: [] });
  expect(warned).not.toHaveBeenCalled();
});

test('what the organisation set is in force, and what the reader chose is kept', async () => {
  await savePreferences({ language: 'fr', theme: 'dark', sitesLeftAlone: ['own.example'] });
  await setPolicy({ language: 'de', toolbarButton: 'panel', sitesLeftAlone: ['clinic.example'] });
  const { preferences, own, managed } = await readPreferences();
  expect(preferences).toMatchObject({
    language: 'de',
    toolbarButton: 'panel',
    theme: 'dark',
    sitesLeftAlone: ['clinic.example', 'own.example'],
  });
  expect(own).toMatchObject({ language: 'fr', sitesLeftAlone: ['own.example'] });
  expect(managed.ignored).toEqual([]);
});

test('a reader’s change stores nothing of the organisation’s', async () => {
  await setPolicy({ detection: 'on-click', sitesLeftAlone: ['clinic.example'] });
  await savePreferences({ theme: 'dark' });
  const { preferences: stored } = await fakeBrowser.storage.local.get('preferences');
  expect(stored).toMatchObject({ detection: 'always', sitesLeftAlone: [], theme: 'dark' });
});

test('a policy that changes is told to who watches, until they stop', async () => {
  const heard: string[] = [];
  const permissions = vi.fn();
  const stops = [
    watchPreferences(({ preferences }) => heard.push(preferences.language)),
    watchPermissions(permissions),
  ];
  await setPolicy({ language: 'es' });
  await vi.waitFor(() => expect(heard).toEqual(['es']));
  expect(permissions).toHaveBeenCalledOnce();
  for (const stop of stops) stop();
  await setPolicy({ language: 'de' });
  await readPreferences();
  expect(heard).toEqual(['es']);
  expect(permissions).toHaveBeenCalledOnce();
});
