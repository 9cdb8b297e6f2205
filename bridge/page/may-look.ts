import {
  DEFAULT_PREFERENCES,
  isLeftAlone,
  PREFERENCES_KEY,
} from '../../core/preferences/preferences.ts';

/** Whether a page may be looked at by itself, or why not. */
export type Permission = 'yes' | 'only-when-clicked' | 'site-left-alone';

interface Store {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
}

/**
 * Asks the stored preferences whether pages of a host may be looked at by themselves. What is missing or
 * damaged counts as its default, entry by entry, as everywhere else; where the store itself fails nothing
 * is looked at, for not knowing what the reader chose is no leave to read.
 */
export async function mayLook(host: string, store: Store): Promise<Permission> {
  try {
    const stored = Object((await store.get(PREFERENCES_KEY))[PREFERENCES_KEY]);
    const sites = Array.isArray(stored.sitesLeftAlone) ? stored.sitesLeftAlone : [];
    if (isLeftAlone(host, { ...DEFAULT_PREFERENCES, sitesLeftAlone: sites })) {
      return 'site-left-alone';
    }
    return stored.detection === 'on-click' ? 'only-when-clicked' : 'yes';
  } catch {
    return 'only-when-clicked';
  }
}
