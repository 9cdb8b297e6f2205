import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePreferences } from '../../bridge/preferences.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { browserEvent } from '../support/browser-event.ts';
import { smallFacts } from '../support/small-facts.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

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
  startBackground(smallFacts([{ source: 'a', min: 3, max: 6 }]), () => lookup);
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
