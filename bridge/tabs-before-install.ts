import { browser } from './browser.ts';

const KEY = 'tabs-before-install';

/**
 * Remembers the tabs that were open when the extension was installed or updated: their pages have no content
 * script, or one that can no longer speak, until they are loaded again.
 */
export async function rememberOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [KEY]: tabs.flatMap((tab) => tab.id ?? []) });
}

/** True where the tab was open before and has not answered since. */
export async function wasOpenBeforeInstall(tabId: number): Promise<boolean> {
  return (await remembered()).includes(tabId);
}

/** Forgets a tab whose page has answered: it was loaded since. */
export async function forgetTab(tabId: number): Promise<void> {
  const tabs = await remembered();
  if (!tabs.includes(tabId)) return;
  await browser.storage.session.set({ [KEY]: tabs.filter((id) => id !== tabId) });
}

/** Calls back once the open tabs are remembered, which may be after the first panel was opened; returns the way to stop. */
export function watchOpenTabs(onRemembered: () => void): () => void {
  const { onChanged } = browser.storage.session;
  const heard = (changes: Readonly<Record<string, { readonly oldValue?: unknown }>>) => {
    const change = changes[KEY];
    if (change && !Array.isArray(change.oldValue)) onRemembered();
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}

async function remembered(): Promise<number[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const tabs = stored[KEY];
  return Array.isArray(tabs) ? tabs : [];
}
