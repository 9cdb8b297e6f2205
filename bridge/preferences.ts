import { PREFERENCES_KEY } from '../core/preferences/left-alone.ts';
import {
  PREFERENCES_MIGRATIONS,
  type Preferences,
  parsePreferences,
} from '../core/preferences/preferences.ts';
import { type KeptState, keep, type Reading } from './kept.ts';
import { forgetQuestions } from './recent-questions.ts';

const kept = keep({
  key: PREFERENCES_KEY,
  migrations: PREFERENCES_MIGRATIONS,
  parse: (stored) => {
    const { preferences, problems } = parsePreferences(stored);
    return { value: preferences, problems };
  },
});

/** The reader's choices, and how sound what is stored of them is. */
export interface ReadPreferences {
  readonly preferences: Preferences;
  /** The names of stored values that could not be used and fell back to their default. */
  readonly problems: readonly (keyof Preferences)[];
  readonly state: KeptState;
}

/** The stored preferences; where some can't be used, their defaults and their names. Never rejects. */
export const readPreferences = async (): Promise<ReadPreferences> => named(await kept.read());

/** New values, or how to tell them from the stored ones where a change builds on those. */
export type PreferencesChange =
  | Partial<Preferences>
  | ((stored: Preferences) => Partial<Preferences>);

/**
 * Changes only what `change` names, after any change that is still being stored, here or elsewhere; questions that
 * are no longer to be kept are deleted at once. Rejects with a KeepError where it is not stored for certain, and then
 * everything is as it was.
 */
export async function savePreferences(change: PreferencesChange): Promise<void> {
  const { keepQuestions } = await kept.change((stored) => ({
    ...stored,
    ...(typeof change === 'function' ? change(stored) : change),
  }));
  if (!keepQuestions) await forgetQuestions();
}

/** Calls `onChange` after every change, from whichever context; returns the way to stop. */
export const watchPreferences = (onChange: (read: ReadPreferences) => void): (() => void) =>
  kept.watch((reading) => onChange(named(reading)));

/**
 * Calls `onChange` after every change of which pages may be looked at by themselves: the detection mode or the sites
 * left alone. Returns the way to stop.
 */
export const watchPermissions = (onChange: () => void): (() => void) =>
  kept.watch(({ value }, before) => {
    if (permissionsIn(value) !== permissionsIn(before)) onChange();
  });

const permissionsIn = ({ detection, sitesLeftAlone }: Preferences): string =>
  JSON.stringify([detection, sitesLeftAlone]);

const named = ({ value, ...rest }: Reading<Preferences, keyof Preferences>): ReadPreferences => ({
  preferences: value,
  ...rest,
});
