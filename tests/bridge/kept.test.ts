import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type KeepFailure, keep, keepFailure } from '../../bridge/kept.ts';

interface Notes {
  readonly notes: readonly string[];
}
/** Version 1 was one text; version 2 is a list. */
const open = () =>
  keep<Notes, 'notes'>({
    key: 'notes',
    migrations: [(stored) => (typeof stored === 'string' ? { notes: [stored] } : stored)],
    parse: (stored) => {
      const { notes } = Object(stored ?? { notes: [] }) as { notes?: unknown };
      return Array.isArray(notes)
        ? { value: { notes }, problems: [] }
        : { value: { notes: [] }, problems: ['notes'] };
    },
  });
const add = (note: string) => (before: Notes) => ({ notes: [...before.notes, note] });

const { local } = fakeBrowser.storage;
const raw = async (key: string) => (await local.get(key))[key];
const failure = async (work: Promise<unknown>): Promise<KeepFailure | 'stored'> =>
  work.then(() => 'stored' as const, keepFailure);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  test('starts with its first value', async () => {
    expect(await open().read()).toEqual({ value: { notes: [] }, problems: [], state: 'good' });
  });

  test('is stored as its own fields and a version, with a copy beside it', async () => {
    await open().change(add('a'));
    expect(await raw('notes')).toEqual({ notes: ['a'], version: 2 });
    expect(await raw('notes-copy')).toEqual({ notes: ['a'], version: 2 });
  });

  test('of an earlier version is read, and written in the newest form', async () => {
    await local.set({ notes: 'old' });
    expect(await open().read()).toMatchObject({ value: { notes: ['old'] }, state: 'good' });
    await open().change(add('new'));
    expect(await raw('notes')).toEqual({ notes: ['old', 'new'], version: 2 });
  });

  test('by a later version is shown as far as it is understood, and never written over', async () => {
    const later = { notes: ['a'], colours: ['red'], version: 3 };
    await local.set({ notes: later });
    expect(await open().read()).toMatchObject({ value: { notes: ['a'] }, state: 'newer' });
    expect(await failure(open().change(add('b')))).toBe('newer');
    expect(await raw('notes')).toEqual(later);
  });

  test('is forgotten with its copy', async () => {
    await open().change(add('a'));
    await open().forget();
    expect(await local.get(null)).toEqual({});
  });
});

describe('damage', () => {
  test.each([[42], ['x'], [{ notes: 'x', version: 2 }]])(
    '%j is mended from the last good copy',
    async (damaged) => {
      await open().change(add('a'));
      await local.set({ notes: { ...Object(damaged), notes: 7, version: 2 } });
      expect(await open().read()).toMatchObject({ value: { notes: ['a'] }, state: 'restored' });
      expect(await raw('notes')).toEqual({ notes: ['a'], version: 2 });
      expect(await open().read()).toMatchObject({ state: 'good' });
    },
  );

  test('so is what went missing alone', async () => {
    await open().change(add('a'));
    await local.remove('notes');
    expect(await open().read()).toMatchObject({ value: { notes: ['a'] }, state: 'restored' });
  });

  test('a change builds on the copy', async () => {
    await open().change(add('a'));
    await local.set({ notes: { version: 2 } });
    expect(await open().change(add('b'))).toEqual({ notes: ['a', 'b'] });
  });

  test('of both is named, and the next change mends it', async () => {
    await local.set({ notes: { version: 2 }, 'notes-copy': false });
    expect(await open().read()).toEqual({
      value: { notes: [] },
      problems: ['notes'],
      state: 'damaged',
    });
    await open().change(add('a'));
    expect(await open().read()).toMatchObject({ value: { notes: ['a'] }, state: 'good' });
  });

  test('is mended for those who watch', async () => {
    const kept = open();
    await kept.change(add('a'));
    const heard: string[] = [];
    const stop = kept.watch(({ state, value }) => heard.push(`${state} ${value.notes}`));
    await local.set({ notes: { version: 2 } });
    await vi.waitFor(() => expect(heard).toContain('restored a'));
    stop();
  });
});

describe('a store that fails', () => {
  test('when it is read gives the first value, and no change is tried', async () => {
    await open().change(add('a'));
    vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
    expect(await open().read()).toEqual({
      value: { notes: [] },
      problems: [],
      state: 'unreadable',
    });
    expect(await failure(open().change(add('b')))).toBe('unreadable');
    vi.restoreAllMocks();
    expect(await raw('notes')).toEqual({ notes: ['a'], version: 2 });
  });

  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['No space left on device', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('when it is written says why: %s', async (words, why) => {
    await open().change(add('a'));
    vi.spyOn(local, 'set').mockRejectedValue(new Error(words));
    expect(await failure(open().change(add('b')))).toBe(why);
    vi.restoreAllMocks();
    expect(await open().read()).toMatchObject({ value: { notes: ['a'] }, state: 'good' });
  });

  test('by storing something else is noticed, and what was there is put back', async () => {
    await open().change(add('a'));
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementationOnce(() =>
      set({ notes: { version: 2, notes: ['?'] } }),
    );
    expect(await failure(open().change(add('b')))).toBe('failed');
    expect(await raw('notes')).toEqual({ notes: ['a'], version: 2 });
  });

  test('for the copy alone leaves no copy of what was before', async () => {
    await open().change(add('a'));
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('notes-copy' in items) throw new Error('full');
      await set(items);
    });
    await open().change(() => ({ notes: [] }));
    expect(await raw('notes')).toEqual({ notes: [], version: 2 });
    expect(await raw('notes-copy')).toBeUndefined();
  });
});

describe('changes at once', () => {
  test('in one context all count', async () => {
    const kept = open();
    await Promise.all(['a', 'b', 'c', 'd'].map((note) => kept.change(add(note))));
    expect((await kept.read()).value.notes).toEqual(['a', 'b', 'c', 'd']);
  });

  test('wait for the lock that all contexts share, under the key of what is changed', async () => {
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, work: () => Promise<unknown>) => {
          asked.push(name);
          await held;
          return work();
        },
      },
    });
    const change = open().change(add('here'));
    // Another context, which has the lock, stores in the meantime.
    await local.set({ notes: { notes: ['there'], version: 2 } });
    release();
    expect(await change).toEqual({ notes: ['there', 'here'] });
    expect(asked).toEqual(['needlewise:notes']);
  });

  test('one that fails does not hold up the next', async () => {
    const kept = open();
    const fails = kept.change(() => {
      throw new Error('mistaken');
    });
    await expect(fails).rejects.toThrow('mistaken');
    expect(await kept.change(add('a'))).toEqual({ notes: ['a'] });
  });
});
