import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putIntent } from '../../bridge/panel-intent.ts';
import { readPreferences, savePreferences } from '../../bridge/preferences.ts';
import { LiveOptions } from '../../components/options/live-options.tsx';
import { LivePanel } from '../../components/panel/live-panel.tsx';
import { LivePopup } from '../../components/popup/live-popup.tsx';
import type { Lookup } from '../../core/lookup/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

const search: Lookup = () => ({ kind: 'not-covered', nearest: [], safety: [] });
const FACTS = smallFacts([{ source: 'a', min: 3, max: 6 }]);
const HOST = 'clinic.example';

beforeEach(() => {
  fakeBrowser.reset();
  window.history.replaceState(null, '', '#/');
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 3 }) });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({
    kind: 'about',
    title: 'A page',
    host: HOST,
    path: '/',
  } as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.theme;
});

describe('the panel', () => {
  test('goes where it was asked to go before it was open', async () => {
    await putIntent('#/topic/sessions-needed');
    show(<LivePanel search={search} />, FACTS);
    expect(
      await screen.findByRole('heading', { level: 2, name: /How many sessions/ }),
    ).toBeTruthy();
  });

  test('goes where it is asked to go while it is open', async () => {
    show(<LivePanel search={search} />, FACTS);
    await screen.findByRole('region', { name: 'The essentials' });
    await putIntent('#/topic/sessions-needed');
    expect(
      await screen.findByRole('heading', { level: 2, name: /How many sessions/ }),
    ).toBeTruthy();
  });

  test('takes on the colours chosen in the settings', async () => {
    await savePreferences({ theme: 'dark' });
    show(<LivePanel search={search} />, FACTS);
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await savePreferences({ theme: 'system' });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });
});

describe('the popup', () => {
  test('leaves this site alone, and has it read again', async () => {
    const { user } = show(<LivePopup search={search} />, FACTS);
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

describe('the settings', () => {
  test('name what could not be read, and keep what is chosen next', async () => {
    await fakeBrowser.storage.local.set({ preferences: { theme: 'purple' } });
    const { user } = show(<LiveOptions />);
    expect((await screen.findByRole('alert')).textContent).toContain('Colours');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await readPreferences()).preferences.theme).toBe('dark');
  });
});
