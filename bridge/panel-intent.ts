import { browser } from './browser.ts';

const KEY = 'panel-intent';

/** What the panel should do next. */
export type Intent =
  /** Show an address inside the extension, such as `#/topic/session-spacing`. */
  | { readonly kind: 'go'; readonly address: string }
  /** Put the cursor into the search box, whatever is on screen. */
  | { readonly kind: 'focus-search' };

/**
 * Leaves `intent` for the panel. It is kept in session storage and pulled by the panel, because a message sent
 * while the panel is still opening, or the worker still waking, would be lost.
 */
export async function putIntent(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [KEY]: intent });
}

/** Hands over what was left for the panel and forgets it; null where nothing was left. */
export async function takeIntent(): Promise<Intent | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return intentIn(stored[KEY]);
}

/** Calls `onIntent` when something is left while the panel is already open; returns the way to stop. */
export function watchIntent(onIntent: (intent: Intent) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const intent = area === 'session' ? intentIn(changes[KEY]?.newValue) : null;
    if (!intent) return;
    onIntent(intent);
    void browser.storage.session.remove(KEY);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** True where the panel's page was opened as a tab: it keeps its own address, and intents are not meant for it. */
export async function isOpenAsTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

function intentIn(value: unknown): Intent | null {
  const { kind, address } = Object(value) as { kind?: unknown; address?: unknown };
  if (kind === 'focus-search') return { kind };
  if (kind !== 'go' || typeof address !== 'string' || !address.startsWith('#/')) return null;
  return { kind, address };
}
