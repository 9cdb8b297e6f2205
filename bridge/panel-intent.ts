import { browser } from './browser.ts';

const KEY = 'panel-intent';
/** Milliseconds. A panel that opens later was opened for something else. */
const LONGEST_WAY = 30_000;

/** What the panel should do next. */
export type Intent =
  /** Show an address inside the extension, such as `#/topic/session-spacing`. */
  | { readonly kind: 'go'; readonly address: string }
  /** Put the cursor into the search box, whatever is on screen. */
  | { readonly kind: 'focus-search' };

/**
 * Leaves `intent` for the panel of one window, the current one where none is named: every window has its own, and
 * what is selected in a private one is no other's business. It is kept in session storage and pulled by the panel,
 * because a message sent while the panel is still opening, or the worker still waking, would be lost. Rejects where
 * the browser could not store it.
 */
export async function putIntent(intent: Intent, windowId?: number): Promise<void> {
  const window = windowId ?? (await browser.windows.getCurrent()).id;
  await browser.storage.session.set({ [KEY]: { ...intent, windowId: window, at: Date.now() } });
}

/**
 * Hands over what was left for the panel of this window less than half a minute ago and forgets it, as it does what
 * was left longer ago; null where nothing was left.
 */
export async function takeIntent(windowId: number): Promise<Intent | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const left = leftIn(stored[KEY]);
  const isOurs = left?.windowId === windowId;
  if (isOurs || !left?.isFresh) await browser.storage.session.remove(KEY);
  return isOurs && left.isFresh ? left.intent : null;
}

/**
 * Calls `onIntent` when something is left for the panel of this window while it is already open; returns the way to
 * stop.
 */
export function watchIntent(windowId: number, onIntent: (intent: Intent) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const left = area === 'session' ? leftIn(changes[KEY]?.newValue) : null;
    if (!left?.isFresh || left.windowId !== windowId) return;
    onIntent(left.intent);
    browser.storage.session.remove(KEY).catch(console.warn);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** True where the panel's page was opened as a tab: it keeps its own address, and intents are not meant for it. */
export async function isOpenAsTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

interface Left {
  readonly intent: Intent;
  readonly windowId: unknown;
  readonly isFresh: boolean;
}

function leftIn(value: unknown): Left | null {
  const intent = intentIn(value);
  const { windowId, at } = Object(value) as { windowId?: unknown; at?: unknown };
  // The clock may have been set back since.
  const isFresh = typeof at === 'number' && Math.abs(Date.now() - at) < LONGEST_WAY;
  return intent && { intent, windowId, isFresh };
}

function intentIn(value: unknown): Intent | null {
  const { kind, address } = Object(value) as { kind?: unknown; address?: unknown };
  if (kind === 'focus-search') return { kind };
  if (kind !== 'go' || typeof address !== 'string' || !address.startsWith('#/')) return null;
  return { kind, address };
}
