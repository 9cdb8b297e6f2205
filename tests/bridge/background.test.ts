import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePreferences } from '../../bridge/preferences.ts';
import { answersFrom } from '../../core/guidance/answers.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { browserEvent } from '../support/browser-event.ts';
import { setBrowserLanguage } from '../support/browser-language.ts';
import { smallFacts } from '../support/small-facts.ts';

setBrowserLanguage('en');

const installed = browserEvent<[{ reason: string }]>();
const nothing = browserEvent<[]>();
const setPopup = vi.fn(async (_: { popup: string }) => {});
const setPanelBehavior = vi.fn(async () => {});
const create = vi.fn(async () => ({}));
const lookup: Lookup = () => ({ kind: 'not-covered', nearest: [], safety: [] });

/** What the background asks of the browser as soon as it is loaded. */
async function start() {
  Object.assign(fakeBrowser, { sidePanel: { open: async () => {}, setPanelBehavior } });
  Object.assign(fakeBrowser.runtime, { onInstalled: installed });
  Object.assign(fakeBrowser.action, { onClicked: nothing, setPopup });
  Object.assign(fakeBrowser.commands, { onCommand: nothing });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: nothing,
    removeAll: async () => {},
    create: () => {},
  });
  Object.assign(fakeBrowser.omnibox, {
    onInputStarted: nothing,
    onInputChanged: nothing,
    onInputEntered: nothing,
  });
  const { startBackground } = await import('../../bridge/background.ts');
  startBackground(answersFrom(smallFacts([{ source: 'a', min: 3, max: 6 }])), () => lookup);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
  await start();
});

test.each(['install', 'update'])(
  'the toolbar button does what was chosen after an %s',
  async (reason) => {
    await fakeBrowser.storage.local.set({ preferences: { toolbarButton: 'panel' } });
    setPopup.mockClear();
    installed.fire({ reason });
    await vi.waitFor(() => expect(setPopup).toHaveBeenLastCalledWith({ popup: '' }));
    expect(setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: true });
  },
);

test('every page is asked again once another choice is made of what may be read, and then alone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  await savePreferences({ theme: 'dark' });
  expect(asked).not.toHaveBeenCalled();
  await savePreferences({ sitesLeftAlone: ['clinic.example'] });
  await vi.waitFor(() => expect(asked.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8]));
});

test('a browser that refuses is warned of, and stops nothing', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  setPopup.mockRejectedValueOnce(new Error('no'));
  installed.fire({ reason: 'update' });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  warned.mockRestore();
});

test('what pages tell is acted on from a page’s own frame alone; all else is ignored and counted', async () => {
  const setBadge = vi.fn(async (_: object) => {});
  Object.assign(fakeBrowser.action, { setBadgeText: setBadge, setBadgeBackgroundColor: setBadge });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(null as never);
  const state = { kind: 'about', title: '', host: 'clinic.example', path: '/' };
  const sender = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 } };
  const tell = (message: unknown, from: object) =>
    fakeBrowser.runtime.onMessage.trigger(message, from as never, () => {});

  await tell({ type: 'page-changed', state }, { ...sender, frameId: 2 });
  await tell({ type: 'page-changed', state }, { ...sender, id: 'another' });
  await tell({ type: 'open-panel' }, sender);
  const counts = async () =>
    (await fakeBrowser.storage.session.get('ignored-messages'))['ignored-messages'];
  // Every start of the background in this file has left a listener behind, and each counts.
  await vi.waitFor(async () => {
    const { sender: strangers, malformed } = Object(await counts());
    expect(malformed).toBeGreaterThan(0);
    expect(strangers).toBe(2 * malformed);
  });
  expect(setBadge).not.toHaveBeenCalled();

  await tell({ type: 'page-changed', state }, sender);
  await vi.waitFor(() => expect(setBadge).toHaveBeenCalledWith({ tabId: 7, text: '•' }));
});
