import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLookAhead } from '../../bridge/look-ahead.ts';
import {
  deleteStored,
  readStored,
  restoreStored,
  type StoredItem,
  storedText,
  watchStored,
} from '../../bridge/stored-data.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';

const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

const only = (items: readonly StoredItem[]): StoredItem => {
  expect(items).toHaveLength(1);
  return items[0] as StoredItem;
};

describe('what is stored', () => {
  it('is everything in both areas, a copy with what it is a copy of', async () => {
    await local.set({ plan: 1, 'plan-copy': 2, 'a-key': 3 });
    await session.set({ intent: 4 });
    expect(await readStored()).toEqual([
      { area: 'local', key: 'a-key', value: 3, entries: { 'a-key': 3 } },
      { area: 'local', key: 'plan', value: 1, entries: { plan: 1, 'plan-copy': 2 } },
      { area: 'session', key: 'intent', value: 4, entries: { intent: 4 } },
    ]);
  });

  it('shows a copy that was left alone', async () => {
    await local.set({ 'plan-copy': 2 });
    expect(only(await readStored())).toMatchObject({ key: 'plan', value: 2 });
  });

  it('is deleted with its copy and nothing else', async () => {
    await local.set({ plan: 1, 'plan-copy': 2, other: 3 });
    const [, plan] = await readStored();
    await deleteStored(plan as StoredItem);
    expect(await local.get(null)).toEqual({ other: 3 });
  });

  it('is deleted with the look of the settings, which is kept elsewhere', async () => {
    keepLookAhead({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    await local.set({ plan: 1, preferences: { theme: 'dark' } });
    const [plan, preferences] = await readStored();
    await deleteStored(plan as StoredItem);
    expect(localStorage).toHaveLength(1);
    await deleteStored(preferences as StoredItem);
    expect(localStorage).toHaveLength(0);
  });

  it('comes back as it was, unless something new is there by then', async () => {
    await local.set({ plan: 1, 'plan-copy': 2 });
    const plan = only(await readStored());
    await deleteStored(plan);
    await restoreStored(plan);
    expect(await local.get(null)).toEqual({ plan: 1, 'plan-copy': 2 });
    await local.set({ plan: 'newer' });
    await restoreStored(plan);
    expect(await local.get(null)).toMatchObject({ plan: 'newer' });
  });

  it('is written as JSON that another program can read', async () => {
    await local.set({ plan: { sessions: [1] }, 'plan-copy': 2 });
    expect(JSON.parse(storedText(await readStored()))).toEqual({
      local: { plan: { sessions: [1] } },
      session: {},
    });
  });

  it('is watched in both areas until one stops', async () => {
    const onChange = vi.fn();
    const stop = watchStored(onChange);
    await local.set({ plan: 1 });
    await session.set({ intent: 1 });
    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
    await local.set({ plan: 2 });
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
