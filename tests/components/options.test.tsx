import { cleanup, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostics } from '../../bridge/diagnostics.ts';
import { Options } from '../../components/options/options.tsx';
import type { ShortcutSettings } from '../../components/options/shortcuts.tsx';
import { StorageNotes } from '../../components/options/storage-notes.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences.ts';
import { show } from './show.tsx';

const DIAGNOSTICS: Diagnostics = {
  version: '1.2.3',
  browser: 'A browser',
  ignored: { sender: 4, malformed: 2 },
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function showOptions(
  preferences: Partial<Preferences> = {},
  shortcut: Partial<ShortcutSettings> = {},
  stored: Partial<ComponentProps<typeof StorageNotes>> = {},
) {
  const onSave = vi.fn();
  const shown = show(
    <Options
      preferences={{ ...DEFAULT_PREFERENCES, ...preferences }}
      notes={<StorageNotes state="good" problems={[]} failure={null} {...stored} />}
      stored={null}
      diagnostics={DIAGNOSTICS}
      onSave={onSave}
      shortcut={{
        keys: 'Alt+Shift+M',
        address: 'chrome://extensions/shortcuts',
        onChange: async () => {},
        ...shortcut,
      }}
    />,
  );
  return { ...shown, onSave };
}

describe('the settings', () => {
  test('keep each choice as it is made', async () => {
    const { user, onSave } = showOptions();
    await user.click(screen.getByRole('radio', { name: /^Only when I click/ }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Euro (EUR)' }));
    await user.click(screen.getByRole('radio', { name: 'The panel' }));
    await user.click(screen.getByRole('radio', { name: /^Keep the last 20/ }));
    expect(onSave.mock.calls.flat()).toEqual([
      { detection: 'on-click' },
      { theme: 'dark' },
      { currency: 'eur' },
      { toolbarButton: 'panel' },
      { keepQuestions: true },
    ]);
  });

  test('add a site from whatever was typed or pasted, and take one off', async () => {
    const { user, onSave } = showOptions({ sitesLeftAlone: ['spa.example'] });
    await user.type(screen.getByRole('textbox'), 'https://www.Clinic.example/page{Enter}');
    expect(onSave).toHaveBeenLastCalledWith({ sitesLeftAlone: ['clinic.example', 'spa.example'] });
    await user.click(screen.getByRole('button', { name: 'Remove spa.example' }));
    expect(onSave).toHaveBeenLastCalledWith({ sitesLeftAlone: [] });
  });

  test('refuse what is no site, and say so', async () => {
    const { user, onSave } = showOptions();
    await user.type(screen.getByRole('textbox'), 'not a site!{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('does not look like a site');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('keep no question unless the reader says so', () => {
    showOptions();
    expect(screen.getByRole('radio', { name: 'Not kept' })).toHaveProperty('checked', true);
  });

  test.each([
    [{ state: 'damaged', problems: ['theme', 'sitesLeftAlone'] }, 'Colours and Sites left alone'],
    [{ state: 'unreadable' }, 'could not read your settings'],
    [{ state: 'newer' }, 'A newer Needlewise'],
    [{ state: 'newer', failure: 'newer' }, 'A newer Needlewise'],
    [{ failure: 'full' }, 'storage is full'],
    [{ failure: 'failed' }, 'could not keep this setting'],
  ] as const)('tell what is wrong with what is stored: %j', (stored, words) => {
    showOptions({}, {}, stored);
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  test('tell that damaged ones came back, and nothing where all is well', () => {
    showOptions({}, {}, { state: 'restored' });
    expect(screen.getByText(/last good ones are back/)).toBeTruthy();
    cleanup();
    showOptions();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/last good ones are back/)).toBeNull();
  });
});

describe('what helps to report a fault', () => {
  const section = () => screen.getByRole('region', { name: 'To report a fault' });

  test('is shown whole, and copied as it is shown', async () => {
    const { user } = showOptions();
    expect(section().textContent).toContain('Version: 1.2.3');
    expect(section().textContent).toContain('sent by others: 4');
    expect(section().textContent).toContain('not in the right form: 2');
    await user.click(within(section()).getByRole('button', { name: 'Copy this' }));
    expect(await navigator.clipboard.readText()).toBe(section().querySelector('pre')?.textContent);
    expect(within(section()).getByRole('status').textContent).toBe('Copied');
  });

  test('says so where the browser does not let it be copied', async () => {
    const { user } = showOptions();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(within(section()).getByRole('button', { name: 'Copy this' }));
    expect(within(section()).getByRole('status').textContent).toContain('did not let');
  });
});

describe('the shortcut', () => {
  const section = () => screen.getByRole('region', { name: 'Shortcuts' });

  test('is shown, with the way to change it', async () => {
    const onChange = vi.fn(async () => {});
    const { user } = showOptions({}, { onChange });
    expect(section().textContent).toContain('Open or close the panel: Alt+Shift+M');
    expect(section().textContent).toContain('chrome://extensions/shortcuts');
    await user.click(within(section()).getByRole('button', { name: 'Change the key' }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('that is not set is told, and a browser without such an address gets the way in words', () => {
    showOptions({}, { keys: null, address: null });
    expect(section().textContent).toContain('No key opens the panel so far.');
    expect(section().textContent).toContain('Manage Extension Shortcuts');
    expect(section().textContent).not.toContain('chrome:');
  });

  test('says so where the browser does not open its page', async () => {
    const { user } = showOptions({}, { onChange: () => Promise.reject(new Error('no')) });
    await user.click(within(section()).getByRole('button', { name: 'Change the key' }));
    expect(screen.getByRole('alert').textContent).toContain('did not open');
  });
});
