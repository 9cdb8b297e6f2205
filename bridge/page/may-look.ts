import { isAmong, isOn, PREFERENCES_KEY } from '../../core/preferences/left-alone.ts';

/** Whether a page may be looked at by itself, or why not. */
export type Permission = 'yes' | 'only-when-clicked' | 'site-left-alone';

interface Store {
  readonly get: (key: string | null) => Promise<Record<string, unknown>>;
}

/**
 * Asks the stored preferences, and an organisation's policy above them, whether pages of a host may be looked at by
 * themselves. What is missing or damaged counts as its default; where the store itself fails nothing is looked at,
 * for not knowing what the reader chose is no leave to read. Firefox fails where there is no policy, which is usual.
 */
export async function mayLook(
  host: string,
  { local, managed }: { readonly local: Store; readonly managed: Store },
): Promise<Permission> {
  try {
    const [stored, policy] = await Promise.all([
      local.get(PREFERENCES_KEY),
      managed.get(null).catch((): Policy => ({})),
    ]);
    const own = Object(stored[PREFERENCES_KEY]) as Policy;
    const theirs = policy.sitesLeftAlone;
    const isLocked = isOn(policy.sitesLocked) && Array.isArray(theirs);
    const lists = [theirs, isLocked || own.sitesLeftAlone];
    if (lists.some((sites) => Array.isArray(sites) && isAmong(host, sites))) {
      return 'site-left-alone';
    }
    const { detection } = policy;
    if (detection === 'always') return 'yes';
    if (detection !== 'on-click' && own.detection !== 'on-click') return 'yes';
  } catch {
    // The store is broken, or the extension gone from under the page.
  }
  return 'only-when-clicked';
}

type Policy = Record<string, unknown>;
