import { openShortcutSettings, shortcutSettingsAddress } from '../../bridge/commands.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { Options } from './options.tsx';

/** The settings page in a real browser; empty for the moment until the stored choices are read. */
export function LiveOptions() {
  const { preferences, problems, ready, saveFailed, save } = usePreferences();
  useTheme(preferences.theme);
  const keys = useShortcut();
  if (!ready) return null;
  return (
    <Options
      preferences={preferences}
      problems={problems}
      saveFailed={saveFailed}
      onSave={(change) => void save(change)}
      shortcut={{ keys, address: shortcutSettingsAddress(), onChange: openShortcutSettings }}
    />
  );
}
