import { useEffect, useState } from 'react';
import { type KeepFailure, keepFailure } from '../../bridge/kept.ts';
import { keepLookAhead } from '../../bridge/look-ahead.ts';
import {
  type PreferencesChange,
  type ReadPreferences,
  readPreferences,
  savePreferences,
  watchPreferences,
} from '../../bridge/preferences.ts';
import { UNMANAGED } from '../../core/preferences/managed.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';

interface PreferencesState extends ReadPreferences {
  /** False until they have been read; the defaults stand in until then. */
  readonly ready: boolean;
  /** Why the last change could not be stored; null where it was. */
  readonly failure: KeepFailure | null;
  readonly save: (change: PreferencesChange) => Promise<void>;
}

/** The preferences in force, as they are and as they change, in whichever surface. */
export function usePreferences(): PreferencesState {
  const [parsed, setParsed] = useState<ReadPreferences | null>(null);
  const [failure, setFailure] = useState<KeepFailure | null>(null);
  useEffect(() => {
    let gone = false;
    void readPreferences().then((read) => !gone && setParsed(read));
    const stop = watchPreferences(setParsed);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  useEffect(() => {
    if (parsed) keepLookAhead(parsed.preferences);
  }, [parsed]);
  const save = async (change: PreferencesChange) => {
    try {
      await savePreferences(change);
      setFailure(null);
    } catch (error) {
      setFailure(keepFailure(error));
    }
  };
  return {
    preferences: parsed?.preferences ?? DEFAULT_PREFERENCES,
    own: parsed?.own ?? DEFAULT_PREFERENCES,
    managed: parsed?.managed ?? UNMANAGED,
    problems: parsed?.problems ?? [],
    state: parsed?.state ?? 'good',
    ready: parsed !== null,
    failure,
    save,
  };
}
