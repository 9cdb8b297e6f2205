// Loaded before: the panel itself loads it when it is first shown.
import '../../components/panel/topic-screen.tsx';
import '../../components/panel/check-screen.tsx';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putIntent, takeIntent } from '../../bridge/panel-intent.ts';
import { readPreferences, savePreferences } from '../../bridge/preferences.ts';
import { keepQuestion, readQuestions } from '../../bridge/recent-questions.ts';
import { LiveOptions } from '../../components/options/live-options.tsx';
import { LivePanel } from '../../components/panel/live-panel.tsx';
import { LivePopup } from '../../components/popup/live-popup.tsx';
import type { Lookup, LookupResult } from '../../core/lookup/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

const search: Lookup = () => ({ kind: 'not-covered', nearest: [], safety: [] });
const FACTS = smallFacts([{ source: 'a', min: 3, max: 6 }]);
const loadSearch = async () => search;
const HOST = 'clinic.example';

beforeEach(() => {
  // happy-dom is never idle.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  fakeBrowser.reset();
  window.history.replaceState(null, '', '#/');
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 3 }) });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const state = { kind: 'about', title: 'A page', host: HOST, path: '/' };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { type }: { type: string },
  ) => (type === 'read-page' ? { state, blocks: [], stoppedEarly: false } : state)) as never);
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+M' }],
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.theme;
});

describe('the panel', () => {
  test('goes where it was asked to go before it was open', async () => {
    await putIntent({ kind: 'go', address: '#/topic/sessions-needed' });
    show(<LivePanel search={loadSearch} />, FACTS);
    expect(
      await screen.findByRole('heading', { level: 2, name: /How many sessions/ }),
    ).toBeTruthy();
  });

  test('goes where it is asked to go while it is open', async () => {
    show(<LivePanel search={loadSearch} />, FACTS);
    await screen.findByRole('region', { name: 'The essentials' });
    await putIntent({ kind: 'go', address: '#/topic/sessions-needed' });
    expect(
      await screen.findByRole('heading', { level: 2, name: /How many sessions/ }),
    ).toBeTruthy();
  });

  test('puts the cursor into the search box at the keyboard command, whatever is on screen', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    window.history.replaceState(null, '', '#/topic/sessions-needed');
    show(<LivePanel search={loadSearch} />, FACTS);
    const heading = await screen.findByRole('heading', { level: 2, name: /How many sessions/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await putIntent({ kind: 'focus-search' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    expect(heading.isConnected).toBe(true);
  });

  test('is closed by the keyboard command where it has the focus, but not by the press that opened it', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const age = vi.spyOn(performance, 'now').mockReturnValue(200);
    show(<LivePanel search={loadSearch} />, FACTS);
    await screen.findByRole('region', { name: 'The essentials' });
    await putIntent({ kind: 'focus-search' });
    await waitFor(async () => expect(await takeIntent(3)).toBeNull());
    expect(close).not.toHaveBeenCalled();
    age.mockReturnValue(5000);
    await putIntent({ kind: 'focus-search' });
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('that is open as a tab leaves intents to the panel beside the page', async () => {
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 9 } as never);
    show(<LivePanel search={loadSearch} />, FACTS);
    await screen.findByRole('region', { name: 'The essentials' });
    await putIntent({ kind: 'go', address: '#/topic/sessions-needed' }, 3);
    expect(await takeIntent(3)).toEqual({ kind: 'go', address: '#/topic/sessions-needed' });
    expect(window.location.hash).toBe('#/');
  });

  test('does not follow what is asked of another window’s panel', async () => {
    show(<LivePanel search={loadSearch} />, FACTS);
    await screen.findByRole('region', { name: 'The essentials' });
    await putIntent({ kind: 'go', address: '#/check?text=private' }, 4);
    await putIntent({ kind: 'go', address: '#/topic/sessions-needed' }, 3);
    await screen.findByRole('heading', { level: 2, name: /How many sessions/ });
    expect(window.location.hash).toBe('#/topic/sessions-needed');
  });

  test('is drawn even where the browser fails at every turn', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    Object.assign(fakeBrowser.windows, {
      getCurrent: () => Promise.reject(new Error('no window')),
    });
    show(<LivePanel search={loadSearch} />, FACTS);
    expect(await screen.findByRole('region', { name: 'The essentials' })).toBeTruthy();
    expect(warned).toHaveBeenCalled();
  });

  test('takes on the colours chosen in the settings', async () => {
    await savePreferences({ theme: 'dark' });
    show(<LivePanel search={loadSearch} />, FACTS);
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await savePreferences({ theme: 'system' });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });
});

describe('the popup', () => {
  test('leaves this site alone, and has it read again', async () => {
    const { user } = show(<LivePopup search={loadSearch} />, FACTS);
    const leaveAlone = await screen.findByRole('switch', { name: 'Leave this site alone' });
    await user.click(leaveAlone);
    await waitFor(async () =>
      expect((await readPreferences()).preferences.sitesLeftAlone).toEqual([HOST]),
    );
    await waitFor(() => expect(leaveAlone).toHaveProperty('checked', true));
    await user.click(leaveAlone);
    await waitFor(async () =>
      expect((await readPreferences()).preferences.sitesLeftAlone).toEqual([]),
    );
  });
});

describe('recent questions', () => {
  const ANSWER: LookupResult = {
    kind: 'answer',
    topic: 'sessions-needed',
    concern: 'general',
    confidence: 1,
    alternatives: [],
    safety: [],
  };
  const loadAnswer = async () => () => ANSWER;
  const searchBox = () => screen.findByRole('combobox');

  test('are not kept unless the reader wants it', async () => {
    const { user } = show(<LivePanel search={loadAnswer} />, FACTS);
    await user.type(await searchBox(), 'how many{Enter}');
    await screen.findByRole('heading', { level: 2, name: /How many sessions/ });
    expect(await fakeBrowser.storage.local.get('recent-questions')).toEqual({});
  });

  test('stand under the empty box once wanted, are asked again, and forgotten', async () => {
    await savePreferences({ keepQuestions: true });
    const { user } = show(<LivePanel search={loadAnswer} />, FACTS);
    await user.type(await searchBox(), 'how many{Enter}');
    expect(screen.queryByRole('region', { name: 'Recent questions' })).toBeNull();
    await user.click(await searchBox());
    await user.click(await screen.findByRole('button', { name: 'how many' }));
    expect(await searchBox()).toHaveProperty('value', 'how many');
    expect(screen.queryByRole('region', { name: 'Recent questions' })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Forget: how many' }));
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Recent questions' })).toBeNull(),
    );
    expect(await readQuestions()).toEqual([]);
  });

  test('keep out of the way of a card until the reader turns to the box', async () => {
    await savePreferences({ keepQuestions: true });
    await keepQuestion('how many');
    window.history.replaceState(null, '', '#/topic/sessions-needed');
    const { user } = show(<LivePanel search={loadAnswer} />, FACTS);
    await screen.findByRole('heading', { level: 2, name: /How many sessions/ });
    expect(screen.queryByRole('button', { name: 'how many' })).toBeNull();
    await user.click(await searchBox());
    expect(await screen.findByRole('button', { name: 'how many' })).toBeTruthy();
  });

  test('asked in the popup are kept, too', async () => {
    await savePreferences({ keepQuestions: true });
    const { user } = show(<LivePopup search={loadAnswer} />, FACTS);
    await user.type(await searchBox(), 'how many{Enter}');
    expect(await readQuestions()).toEqual(['how many']);
  });
});

describe('the settings', () => {
  test('name what could not be read, and keep what is chosen next', async () => {
    await fakeBrowser.storage.local.set({ preferences: { theme: 'purple' } });
    const { user } = show(<LiveOptions />);
    expect((await screen.findByRole('alert')).textContent).toContain('Colours');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await readPreferences()).preferences.theme).toBe('dark');
  });

  test('say that a choice could not be stored where the others can’t be read, and keep those', async () => {
    await savePreferences({ sitesLeftAlone: [HOST] });
    const { user } = show(<LiveOptions />);
    const dark = await screen.findByRole('radio', { name: 'Dark' });
    const failing = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockRejectedValue(new Error('broken'));
    await user.click(dark);
    expect(await screen.findByRole('alert')).toBeTruthy();
    failing.mockRestore();
    expect((await readPreferences()).preferences.sitesLeftAlone).toEqual([HOST]);
  });

  test('do without the key where the browser does not tell it', async () => {
    Object.assign(fakeBrowser.commands, { getAll: () => Promise.reject(new Error('no')) });
    show(<LiveOptions />);
    expect(await screen.findByRole('radio', { name: 'Dark' })).toBeTruthy();
    expect(screen.queryByText(/Alt\+Shift\+M/)).toBeNull();
  });

  test('show the key that opens the panel', async () => {
    show(<LiveOptions />);
    expect(await screen.findByText(/Alt\+Shift\+M/)).toBeTruthy();
  });

  test('delete the kept questions as soon as they are no longer wanted', async () => {
    await savePreferences({ keepQuestions: true });
    await keepQuestion('how many');
    const { user } = show(<LiveOptions />);
    await user.click(await screen.findByRole('radio', { name: 'Not kept' }));
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('recent-questions')).toEqual({}),
    );
  });
});
