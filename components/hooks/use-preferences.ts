import { useEffect, useState } from 'react';
import {
  type PreferencesChange,
  readPreferences,
  savePreferences,
  watchPreferences,
} from '../../bridge/preferences.ts';
import { DEFAULT_PREFERENCES, type ParsedPreferences } from '../../core/preferences/preferences.ts';

interface PreferencesState extends ParsedPreferences {
  /** False until they have been read; the defaults stand in until then. */
  readonly ready: boolean;
  /** True where the browser could not store the last change. */
  readonly saveFailed: boolean;
  readonly save: (change: PreferencesChange) => Promise<void>;
}

/** The reader's preferences, as they are and as they change, in whichever surface. */
export function usePreferences(): PreferencesState {
  const [parsed, setParsed] = useState<ParsedPreferences | null>(null);
  const [saveFailed, setSaveFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    void readPreferences().then((read) => !gone && setParsed(read));
    const stop = watchPreferences(setParsed);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  const save = async (change: PreferencesChange) => {
    try {
      await savePreferences(change);
      setSaveFailed(false);
    } catch {
      setSaveFailed(true);
    }
  };
  return {
    preferences: parsed?.preferences ?? DEFAULT_PREFERENCES,
    problems: parsed?.problems ?? [],
    ready: parsed !== null,
    saveFailed,
    save,
  };
}
