import { isLeftAlone, PREFERENCES_KEY } from '../../core/preferences/left-alone.ts';
import type { Preferences } from '../../core/preferences/preferences.ts';

/** Whether a page may be looked at by itself, or why not. */
export type Permission = 'yes' | 'only-when-clicked' | 'site-left-alone';

interface Store {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
}

/**
 * Asks the stored preferences whether pages of a host may be looked at by themselves. What is missing or
 * damaged counts as its default; where the store itself fails nothing is looked at, for not knowing what the
 * reader chose is no leave to read.
 */
export async function mayLook(host: string, store: Store): Promise<Permission> {
  try {
    const stored = await store.get(PREFERENCES_KEY);
    const { detection, sitesLeftAlone } = Object(stored[PREFERENCES_KEY]) as Partial<Preferences>;
    if (Array.isArray(sitesLeftAlone) && isLeftAlone(host, { sitesLeftAlone })) {
      return 'site-left-alone';
    }
    if (detection !== 'on-click') return 'yes';
  } catch {
    // The store is broken, or the extension gone from under the page.
  }
  return 'only-when-clicked';
}
