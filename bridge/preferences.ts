import { PREFERENCES_KEY } from '../core/preferences/left-alone.ts';
import { type Managed, withManaged } from '../core/preferences/managed.ts';
import {
  PREFERENCES_MIGRATIONS,
  type Preferences,
  parsePreferences,
} from '../core/preferences/preferences.ts';
import { type KeptState, keep, type Reading } from './kept.ts';
import { readManaged, watchManaged } from './managed.ts';
import { forgetQuestions } from './recent-questions.ts';

const kept = keep({
  key: PREFERENCES_KEY,
  migrations: PREFERENCES_MIGRATIONS,
  parse: (stored) => {
    const { preferences, problems } = parsePreferences(stored);
    return { value: preferences, problems };
  },
});

/** What is in force, what of it the reader chose, and how sound what is stored of that is. */
export interface ReadPreferences {
  /** The reader's choices, with the organisation's in place of them where it set any. */
  readonly preferences: Preferences;
  /** The reader's own choices, in force or not. */
  readonly own: Preferences;
  readonly managed: Managed;
  /** The names of stored values that could not be used and fell back to their default. */
  readonly problems: readonly (keyof Preferences)[];
  readonly state: KeptState;
}

/** The preferences; where some can't be used, their defaults and their names. Never rejects. */
export const readPreferences = (): Promise<ReadPreferences> => inForce(kept.read());

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

/**
 * Calls `onChange` after every change, from whichever context or of the organisation's policy; of changes that follow
 * at once, after the last. Returns the way to stop.
 */
export function watchPreferences(onChange: (read: ReadPreferences) => void): () => void {
  let latest = 0;
  const tell = async (reading: Promise<Own> | Own) => {
    const turn = ++latest;
    const read = await inForce(reading);
    if (turn === latest) onChange(read);
  };
  const stops = [kept.watch(tell), watchManaged(() => void tell(kept.read()))];
  return () => {
    latest = Number.NaN;
    for (const stop of stops) stop();
  };
}

/**
 * Calls `onChange` after every change of which pages may be looked at by themselves: the detection mode or the sites
 * left alone, or what the organisation says of them. Returns the way to stop.
 */
export function watchPermissions(onChange: () => void): () => void {
  const stops = [
    watchManaged(onChange),
    kept.watch(({ value }, before) => {
      if (permissionsIn(value) !== permissionsIn(before)) onChange();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const permissionsIn = ({ detection, sitesLeftAlone }: Preferences): string =>
  JSON.stringify([detection, sitesLeftAlone]);

type Own = Reading<Preferences, keyof Preferences>;

/** Both are asked for at once, so that the organisation's keep nobody waiting. */
async function inForce(reading: Promise<Own> | Own): Promise<ReadPreferences> {
  const [{ value: own, ...rest }, managed] = await Promise.all([reading, readManaged()]);
  return { preferences: withManaged(own, managed), own, managed, ...rest };
}
