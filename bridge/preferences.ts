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

/** New values, or how to tell them from the stored ones where a change builds on those. */
export type PreferencesChange =
  | Partial<Preferences>
  | ((stored: Preferences) => Partial<Preferences>);

/** Settles when the last change is stored, or could not be: each builds on the one before. */
let lastSaved: Promise<void> = Promise.resolve();

/**
 * Changes only what `change` names, after any change that is still being stored; questions that are no longer to be
 * kept are deleted at once. Rejects where the browser could not store it, or could not read what is stored, for
 * then the reader's other choices would be lost.
 */
export function savePreferences(change: PreferencesChange): Promise<void> {
  const saved = lastSaved.then(() => store(change));
  lastSaved = saved.catch(() => {});
  return saved;
}

async function store(change: PreferencesChange): Promise<void> {
  const { preferences } = parsePreferences(await item.getValue());
  const changed = typeof change === 'function' ? change(preferences) : change;
  await item.setValue({ ...preferences, ...changed });
  if (changed.keepQuestions === false) await forgetQuestions();
}

/** Calls `onChange` after every change, from whichever context; returns the way to stop. */
export function watchPreferences(onChange: (parsed: ParsedPreferences) => void): () => void {
  return item.watch((stored) => onChange(parsePreferences(stored)));
}

/**
 * Calls `onChange` after every change of which pages may be looked at by themselves: the detection mode or the sites
 * left alone. Returns the way to stop.
 */
export function watchPermissions(onChange: () => void): () => void {
  return item.watch((stored, before) => {
    if (permissionsIn(stored) !== permissionsIn(before)) onChange();
  });
}

function permissionsIn(stored: unknown): string {
  const { detection, sitesLeftAlone } = parsePreferences(stored).preferences;
  return JSON.stringify([detection, sitesLeftAlone]);
}

const allNames = (): (keyof Preferences)[] =>
  Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];
