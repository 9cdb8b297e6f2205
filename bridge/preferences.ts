import { storage } from '@wxt-dev/storage';
import {
  DEFAULT_PREFERENCES,
  type ParsedPreferences,
  PREFERENCES_KEY,
  type Preferences,
  parsePreferences,
} from '../core/preferences/preferences.ts';
import { forgetQuestions } from './recent-questions.ts';

const item = storage.defineItem<unknown>(`local:${PREFERENCES_KEY}`);

/** The stored preferences; where some can't be used, their defaults and their names. */
export async function readPreferences(): Promise<ParsedPreferences> {
  try {
    return parsePreferences(await item.getValue());
  } catch {
    // Storage itself can fail (a full or broken profile); the reader is told in the settings.
    return { preferences: DEFAULT_PREFERENCES, problems: allNames() };
  }
}

/**
 * Changes only what `change` names; questions that are no longer to be kept are deleted at once. Rejects where the
 * browser could not store it.
 */
export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  const { preferences } = await readPreferences();
  await item.setValue({ ...preferences, ...change });
  if (change.keepQuestions === false) await forgetQuestions();
}

/** Calls `onChange` after every change, from whichever context; returns the way to stop. */
export function watchPreferences(onChange: (parsed: ParsedPreferences) => void): () => void {
  return item.watch((stored) => onChange(parsePreferences(stored)));
}

const allNames = (): (keyof Preferences)[] =>
  Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];
