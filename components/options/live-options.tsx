import { usePreferences } from '../hooks/use-preferences.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { Options } from './options.tsx';

/** The settings page in a real browser; empty for the moment until the stored choices are read. */
export function LiveOptions() {
  const { preferences, problems, ready, saveFailed, save } = usePreferences();
  useTheme(preferences.theme);
  if (!ready) return null;
  return (
    <Options
      preferences={preferences}
      problems={problems}
      saveFailed={saveFailed}
      onSave={(change) => void save(change)}
    />
  );
}
