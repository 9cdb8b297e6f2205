import { browser } from './browser.ts';

const KEY = 'panel-intent';

/** What the panel should show next: an address inside the extension, such as `#/topic/session-spacing`. */
interface Intent {
  readonly address: string;
}

/**
 * Leaves `address` for the panel. It is kept in session storage and pulled by the panel, because a message sent
 * while the panel is still opening, or the worker still waking, would be lost.
 */
export async function putIntent(address: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { address } satisfies Intent });
}

/** Hands over the address left for the panel and forgets it; null where nothing was left. */
export async function takeIntent(): Promise<string | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return addressIn(stored[KEY]);
}

/** Calls `onIntent` when an address is left while the panel is already open; returns the way to stop. */
export function watchIntent(onIntent: (address: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const address = area === 'session' ? addressIn(changes[KEY]?.newValue) : null;
    if (!address) return;
    onIntent(address);
    void browser.storage.session.remove(KEY);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function addressIn(value: unknown): string | null {
  const address = (value as Partial<Intent> | undefined)?.address;
  return typeof address === 'string' && address.startsWith('#/') ? address : null;
}
