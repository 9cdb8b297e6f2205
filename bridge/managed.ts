import { type Managed, parseManaged, UNMANAGED } from '../core/preferences/managed.ts';
import { browser } from './browser.ts';

/**
 * What an organisation's policy says; UNMANAGED where there is none, which Firefox tells by failing. Never rejects.
 * The browser checks the policy itself and hands out a copy, so that nothing is kept of it here.
 */
export async function readManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get());
  } catch {
    return UNMANAGED;
  }
}

/** Calls `onChange` when the policy changes while the browser runs, which Firefox never tells; returns the way to stop. */
export function watchManaged(onChange: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
