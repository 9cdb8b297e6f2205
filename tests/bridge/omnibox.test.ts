import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answersFrom } from '../../core/guidance/answers.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { browserEvent } from '../support/browser-event.ts';
import { setBrowserLanguage } from '../support/browser-language.ts';
import { smallFacts } from '../support/small-facts.ts';

type Suggest = (lines: { content: string; description: string }[]) => void;

setBrowserLanguage('en');

const ANSWERS = answersFrom(
  smallFacts([
    { source: 'a', min: 3, max: 6 },
    { source: 'b', min: 3, max: 6 },
    { source: 'a', topic: 'session-spacing', min: 28, max: 42 },
  ]),
);
const lookup: Lookup = () => ({
  kind: 'answer',
  topic: 'sessions-needed',
  concern: 'general',
  confidence: 1,
  alternatives: ['session-spacing'],
  safety: [],
});

const started = browserEvent<[]>();
const changed = browserEvent<[string, Suggest]>();
const entered = browserEvent<[string, string]>();
const setDefaultSuggestion = vi.fn();
const openPanel = vi.fn(async (_options: { windowId: number }) => {});
const update = vi.fn(async () => ({}));
const create = vi.fn(async () => ({}));
const build = vi.fn(() => lookup);
let scheme = 'chrome-extension';

/** The module reads the side panel once, when it loads, so the browser is made ready before. */
async function loadOmnibox() {
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
  Object.assign(fakeBrowser.omnibox, {
    onInputStarted: started,
    onInputChanged: changed,
    onInputEntered: entered,
    setDefaultSuggestion,
  });
  Object.assign(fakeBrowser.tabs, { update, create });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `${scheme}://id/${path}` });
  Object.assign(fakeBrowser.windows, {
    WINDOW_ID_CURRENT: -2,
    getCurrent: async () => ({ id: 4, incognito: false }),
  });
  const { watchOmnibox } = await import('../../bridge/omnibox.ts');
  watchOmnibox(ANSWERS, build);
}

await loadOmnibox();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  scheme = 'chrome-extension';
});

const stored = async (area: 'local' | 'session', key: string) =>
  (await fakeBrowser.storage[area].get(key))[key];

describe('while one types', () => {
  test('a hint stands there until something is asked', async () => {
    started.fire();
    changed.fire(' ', vi.fn());
    await vi.waitFor(() =>
      expect(setDefaultSuggestion.mock.calls.flat()).toEqual([
        { description: 'Ask anything about microneedling' },
        { description: 'Ask anything about microneedling' },
      ]),
    );
  });

  test('the first line is the answer, the others lead to their own cards', async () => {
    const suggest = vi.fn();
    changed.fire('how many', suggest);
    changed.fire('how many sessions', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalledTimes(2));
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: expect.stringContaining('<match>3–6 sessions</match>'),
    });
    expect(suggest).toHaveBeenLastCalledWith([
      {
        content: '#/topic/session-spacing',
        description: expect.stringContaining('<match>4–6 weeks apart</match>'),
      },
    ]);
    // Its indexes take long to build.
    expect(build.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('Firefox, which knows no markup, gets plain text', async () => {
    scheme = 'moz-extension';
    changed.fire('how many', vi.fn());
    await vi.waitFor(() =>
      expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
        description: '3–6 sessions · Both sources agree · How many sessions will I need?',
      }),
    );
  });

  test('it answers in the language that was chosen, whatever the browser’s', async () => {
    await fakeBrowser.storage.local.set({ preferences: { language: 'de' } });
    started.fire();
    await vi.waitFor(() =>
      expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
        description: 'Fragen Sie zu Microneedling',
      }),
    );
    changed.fire('wie viele', vi.fn());
    await vi.waitFor(() =>
      expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
        description: expect.stringContaining('<match>3–6 Sitzungen</match>'),
      }),
    );
  });
});

describe('Enter', () => {
  test('opens the answer in the panel', async () => {
    entered.fire('how many', 'currentTab');
    expect(openPanel).toHaveBeenCalledOnce();
    await vi.waitFor(async () =>
      expect(await stored('session', 'panel-intent')).toMatchObject({
        kind: 'go',
        address: '#/topic/sessions-needed',
        windowId: 4,
      }),
    );
    expect(update).not.toHaveBeenCalled();
  });

  test('opens the line that was chosen', async () => {
    entered.fire('#/topic/session-spacing', 'currentTab');
    await vi.waitFor(async () =>
      expect(await stored('session', 'panel-intent')).toMatchObject({
        address: '#/topic/session-spacing',
      }),
    );
  });

  test('opens it in the tab where the browser does not let the panel open', async () => {
    openPanel.mockRejectedValueOnce(new Error('no gesture'));
    entered.fire('how many', 'currentTab');
    await vi.waitFor(() =>
      expect(update).toHaveBeenCalledWith({
        url: 'chrome-extension://id/sidepanel.html#/topic/sessions-needed',
      }),
    );
    expect(await stored('session', 'panel-intent')).toBeUndefined();
  });

  test('opens it in the tab where the panel can’t be told', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    entered.fire('how many', 'currentTab');
    await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
  });

  test('that nothing comes of is no unhandled rejection', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    create.mockRejectedValueOnce(new Error('no window'));
    entered.fire('how many', 'newForegroundTab');
    openPanel.mockRejectedValueOnce(new Error('no gesture'));
    update.mockRejectedValueOnce(new Error('no tab'));
    entered.fire('how many', 'currentTab');
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(2));
    warned.mockRestore();
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('opens a tab where one is asked for: %s', (disposition, active) => {
    entered.fire('how many', disposition);
    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://id/sidepanel.html#/topic/sessions-needed',
      active,
    });
    expect(openPanel).not.toHaveBeenCalled();
  });

  test('on nothing opens the start page', () => {
    entered.fire('', 'newForegroundTab');
    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://id/sidepanel.html#/',
      active: true,
    });
  });
});

describe('a question from the address bar', () => {
  const questions = () => stored('local', 'recent-questions');
  const wanted = { preferences: { keepQuestions: true } };

  test('is kept where the reader wants that', async () => {
    await fakeBrowser.storage.local.set(wanted);
    entered.fire('how many', 'currentTab');
    await vi.waitFor(async () =>
      expect(await questions()).toMatchObject({ questions: ['how many'] }),
    );
  });

  test('is not kept otherwise', async () => {
    entered.fire('how many', 'currentTab');
    await new Promise((done) => setTimeout(done));
    expect(await questions()).toBeUndefined();
  });

  test('is never kept in a private window', async () => {
    await fakeBrowser.storage.local.set(wanted);
    const current = vi
      .spyOn(fakeBrowser.windows, 'getCurrent')
      .mockResolvedValue({ id: 4, incognito: true } as never);
    entered.fire('how many', 'currentTab');
    await new Promise((done) => setTimeout(done));
    expect(await questions()).toBeUndefined();
    current.mockRestore();
  });
});
