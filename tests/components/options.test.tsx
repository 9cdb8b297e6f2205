import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences.ts';
import { show } from './show.tsx';

afterEach(cleanup);

function showOptions(
  preferences: Partial<Preferences> = {},
  problems: readonly (keyof Preferences)[] = [],
) {
  const onSave = vi.fn();
  const shown = show(
    <Options
      preferences={{ ...DEFAULT_PREFERENCES, ...preferences }}
      problems={problems}
      saveFailed={false}
      onSave={onSave}
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
    expect(onSave.mock.calls.flat()).toEqual([
      { detection: 'on-click' },
      { theme: 'dark' },
      { toolbarButton: 'panel' },
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

  test('tell which stored choices could not be read', () => {
    showOptions({}, ['theme', 'sitesLeftAlone']);
    expect(screen.getByRole('alert').textContent).toContain('Colours and Sites left alone');
  });
});
