import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import type { ShortcutSettings } from '../../components/options/shortcuts.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences.ts';
import { show } from './show.tsx';

afterEach(cleanup);

function showOptions(
  preferences: Partial<Preferences> = {},
  problems: readonly (keyof Preferences)[] = [],
  shortcut: Partial<ShortcutSettings> = {},
) {
  const onSave = vi.fn();
  const shown = show(
    <Options
      preferences={{ ...DEFAULT_PREFERENCES, ...preferences }}
      problems={problems}
      saveFailed={false}
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
    await user.click(screen.getByRole('radio', { name: 'The panel' }));
    await user.click(screen.getByRole('radio', { name: /^Keep the last 20/ }));
    expect(onSave.mock.calls.flat()).toEqual([
      { detection: 'on-click' },
      { theme: 'dark' },
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

  test('tell which stored choices could not be read', () => {
    showOptions({}, ['theme', 'sitesLeftAlone']);
    expect(screen.getByRole('alert').textContent).toContain('Colours and Sites left alone');
  });
});

describe('the shortcut', () => {
  const section = () => screen.getByRole('region', { name: 'Shortcuts' });

  test('is shown, with the way to change it', async () => {
    const onChange = vi.fn(async () => {});
    const { user } = showOptions({}, [], { onChange });
    expect(section().textContent).toContain('Open the panel and ask: Alt+Shift+M');
    expect(section().textContent).toContain('chrome://extensions/shortcuts');
    await user.click(within(section()).getByRole('button', { name: 'Change the key' }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('that is not set is told, and a browser without such an address gets the way in words', () => {
    showOptions({}, [], { keys: null, address: null });
    expect(section().textContent).toContain('No key opens the panel so far.');
    expect(section().textContent).toContain('Manage Extension Shortcuts');
    expect(section().textContent).not.toContain('chrome:');
  });

  test('says so where the browser does not open its page', async () => {
    const { user } = showOptions({}, [], { onChange: () => Promise.reject(new Error('no')) });
    await user.click(within(section()).getByRole('button', { name: 'Change the key' }));
    expect(screen.getByRole('alert').textContent).toContain('did not open');
  });
});
