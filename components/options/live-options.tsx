import { openShortcutSettings, shortcutSettingsAddress } from '../../bridge/commands.ts';
import { useDiagnostics } from '../hooks/use-diagnostics.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { Options } from './options.tsx';
import { StorageNotes } from './storage-notes.tsx';

/** The settings page in a real browser; empty for the moment until the stored choices are read. */
export function LiveOptions() {
  const { preferences, problems, state, ready, failure, save } = usePreferences();
  useTheme(preferences.theme);
  const keys = useShortcut();
  const diagnostics = useDiagnostics();
  if (!ready) return null;
  return (
    <Options
      preferences={preferences}
      notes={<StorageNotes state={state} problems={problems} failure={failure} />}
      onSave={(change) => void save(change)}
      shortcut={{ keys, address: shortcutSettingsAddress(), onChange: openShortcutSettings }}
      diagnostics={diagnostics}
    />
  );
}
