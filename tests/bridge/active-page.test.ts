import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActivePage, readPageNow, watchActivePage } from '../../bridge/active-page.ts';
import { savePreferences } from '../../bridge/preferences.ts';
import { rememberOpenTabs } from '../../bridge/tabs-before-install.ts';

const ABOUT = {
  kind: 'about',
  title: 'Microneedling',
  host: 'www.clinic.example',
  path: '/microneedling',
} as const;

/** What the content script of each tab answers; a tab that is not listed has none. */
let answers: Map<number, unknown>;
let hasAccess: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  answers = new Map();
  hasAccess = true;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number) => {
    if (!answers.has(tabId)) throw new Error('Receiving end does not exist.');
    return answers.get(tabId);
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 0 }) });
  Object.assign(fakeBrowser.permissions, { contains: async () => hasAccess });
});

async function openTab(answer?: unknown): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ active: true });
  const id = tab.id as number;
  if (answer !== undefined) answers.set(id, answer);
  return id;
}

function watch() {
  const seen: ActivePage[] = [];
  const stop = watchActivePage((page) => seen.push(page));
  return { stop, last: () => vi.waitUntil(() => seen.at(-1)), seen };
}

const sentFrom = (tabId: number) =>
  ({ id: fakeBrowser.runtime.id, frameId: 0, tab: { id: tabId } }) as never;

describe('the active page', () => {
  test('is what its content script says', async () => {
    const tabId = await openTab(ABOUT);
    const { last, stop } = watch();
    expect(await last()).toEqual({ tabId, host: 'clinic.example', status: ABOUT });
    stop();
  });

  test('follows the reader to another tab', async () => {
    await openTab(ABOUT);
    const { last, stop, seen } = watch();
    await last();
    const other = await openTab({ ...ABOUT, kind: 'unrelated' });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: other, windowId: 0 });
    await vi.waitUntil(() => seen.at(-1)?.tabId === other);
    expect(seen.at(-1)?.status.kind).toBe('unrelated');
    stop();
  });

  test('looks again when the page says it changed, but not for another tab', async () => {
    const tabId = await openTab(ABOUT);
    const { last, stop, seen } = watch();
    await last();
    const changed = { type: 'page-changed', state: { ...ABOUT, kind: 'passing' } };
    await fakeBrowser.runtime.onMessage.trigger(changed, sentFrom(tabId + 1), () => {});
    expect(seen).toHaveLength(1);
    answers.set(tabId, changed.state);
    await fakeBrowser.runtime.onMessage.trigger(changed, sentFrom(tabId), () => {});
    await vi.waitUntil(() => seen.length === 2);
    expect(seen.at(-1)?.status.kind).toBe('passing');
    stop();
  });

  test('is seen, and looked at ever more rarely, where it never stops changing', async () => {
    vi.useFakeTimers();
    const tabId = await openTab(ABOUT);
    const asked = vi.mocked(fakeBrowser.tabs.sendMessage);
    // An answer that takes longer than the page takes to change again.
    asked.mockImplementation(
      () => new Promise((done) => setTimeout(() => done(ABOUT as never), 40)),
    );
    const seen: ActivePage[] = [];
    const stop = watchActivePage((page) => seen.push(page));
    await vi.advanceTimersByTimeAsync(100);
    for (let i = 0; i < 2_000; i++) {
      void fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(asked.mock.calls.length).toBeLessThan(15);
    stop();
    vi.useRealTimers();
  });

  test('is looked at without delay when it is loaded in place of one that never stopped changing', async () => {
    vi.useFakeTimers();
    const ended: (() => void)[] = [];
    const onDisconnect = { addListener: (listen: () => void) => ended.push(listen) };
    const connect = vi
      .spyOn(fakeBrowser.tabs, 'connect')
      .mockImplementation((() => ({ onDisconnect, disconnect: () => {} })) as never);
    const tabId = await openTab(ABOUT);
    const seen: ActivePage[] = [];
    const stop = watchActivePage((page) => seen.push(page));
    const change = () =>
      fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, {} as never);
    for (let i = 0; i < 1_000; i++) {
      void change();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(connect).toHaveBeenCalledTimes(1);
    void change();
    const looks = seen.length;
    answers.set(tabId, { ...ABOUT, kind: 'unrelated' });
    for (const end of ended) end();
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toHaveLength(looks + 1);
    expect(seen.at(-1)?.status.kind).toBe('unrelated');
    expect(connect).toHaveBeenCalledTimes(2);
    stop();
    connect.mockRestore();
    vi.useRealTimers();
  });

  test('is looked at again when the reader chooses what may be read, and not for other choices', async () => {
    const tabId = await openTab(ABOUT);
    const { last, stop, seen } = watch();
    await last();
    await savePreferences({ theme: 'dark' });
    const leftAlone = { kind: 'not-read', why: 'site-left-alone', host: ABOUT.host };
    answers.set(tabId, leftAlone);
    await savePreferences({ sitesLeftAlone: ['clinic.example'] });
    await vi.waitUntil(() => seen.length === 2);
    expect(seen.at(-1)).toEqual({ tabId, host: 'clinic.example', status: leftAlone });
    stop();
    await savePreferences({ sitesLeftAlone: [] });
    expect(seen).toHaveLength(2);
  });

  test('is none where the browser fails to tell', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(new Error('shutting down'));
    const { last, stop } = watch();
    expect(await last()).toEqual({
      tabId: null,
      host: null,
      status: { kind: 'unreadable', why: 'browser-page' },
    });
    stop();
  });

  test('is told even where nothing can be kept for the session', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const failing = vi
      .spyOn(fakeBrowser.storage.session, 'get')
      .mockRejectedValue(new Error('full'));
    await openTab(ABOUT);
    const { last, stop } = watch();
    expect((await last())?.status).toEqual(ABOUT);
    stop();
    failing.mockRestore();
    warned.mockRestore();
  });

  test('without a content script is a page the browser keeps to itself', async () => {
    await openTab();
    const { last, stop } = watch();
    expect((await last())?.status).toEqual({ kind: 'unreadable', why: 'browser-page' });
    stop();
  });

  test('is said to have been open before as soon as that is known, after the first answer', async () => {
    await openTab();
    const { stop, seen } = watch();
    await vi.waitFor(() => expect(seen.at(-1)?.status).toMatchObject({ why: 'browser-page' }));
    await rememberOpenTabs();
    await vi.waitFor(() =>
      expect(seen.at(-1)?.status).toMatchObject({ why: 'opened-before-update' }),
    );
    stop();
  });

  test('that was open before the update asks to be loaded again, until it answers', async () => {
    const tabId = await openTab();
    await rememberOpenTabs();
    const before = watch();
    expect((await before.last())?.status).toEqual({
      kind: 'unreadable',
      why: 'opened-before-update',
    });
    before.stop();
    answers.set(tabId, { state: ABOUT, blocks: [], stoppedEarly: false });
    vi.mocked(fakeBrowser.tabs.sendMessage).mockClear();
    expect((await readPageNow(tabId)).status).toEqual(ABOUT);
    expect(vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls).toMatchObject([
      [tabId, { type: 'read-page', asked: true }, { frameId: 0 }],
    ]);
    answers.delete(tabId);
    const after = watch();
    expect((await after.last())?.status).toEqual({ kind: 'unreadable', why: 'browser-page' });
    after.stop();
  });

  test('says where the reader has withdrawn access', async () => {
    hasAccess = false;
    await openTab();
    const { last, stop } = watch();
    expect((await last())?.status).toEqual({ kind: 'unreadable', why: 'no-access' });
    stop();
  });
});
