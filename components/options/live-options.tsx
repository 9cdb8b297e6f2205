import { openShortcutSettings, shortcutSettingsAddress } from '../../bridge/commands.ts';
import { ManagedProvider } from '../frame/managed.tsx';
import { useDiagnostics } from '../hooks/use-diagnostics.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { useStored } from '../hooks/use-stored.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { saveFile } from '../plan/save-file.ts';
import { Options } from './options.tsx';
import { StorageNotes } from './storage-notes.tsx';
import { StoredData } from './stored-data.tsx';

/** The settings page in a real browser; empty for the moment until the stored choices are read. */
export function LiveOptions() {
  const { own, managed, problems, state, ready, failure, save } = usePreferences();
  useTheme(own.theme);
  const keys = useShortcut();
  const diagnostics = useDiagnostics();
  const stored = useStored();
  if (!ready) return null;
  return (
    <ManagedProvider value={managed}>
      <Options
        preferences={own}
        notes={<StorageNotes state={state} problems={problems} failure={failure} />}
        stored={<StoredData {...stored} onExport={exportAll} />}
        onSave={(change) => void save(change)}
        shortcut={{ keys, address: shortcutSettingsAddress(), onChange: openShortcutSettings }}
        diagnostics={diagnostics}
      />
    </ManagedProvider>
  );
}

/** The day in the name keeps an older file from being written over. */
const exportAll = (text: string): void =>
  saveFile(`needlewise-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', text);
