import { useEffect, useState } from 'react';
import {
  type ActivePage,
  LOADING_PAGE,
  readPageNow,
  watchActivePage,
} from '../../bridge/active-page.ts';
import { browser } from '../../bridge/browser.ts';
import { savePreferences } from '../../bridge/preferences.ts';
import { isLeftAlone } from '../../core/preferences/left-alone.ts';
import type { Preferences } from '../../core/preferences/preferences.ts';
import type { PageAction } from '../page/page-words.ts';

interface ActivePageState {
  readonly page: ActivePage;
  /** True where the last action did not work. */
  readonly failed: boolean;
  readonly act: (action: PageAction) => Promise<void>;
}

/** The page beside the panel or under the popup, as it changes, and what the reader can do about it. */
export function useActivePage(): ActivePageState {
  const [page, setPage] = useState(LOADING_PAGE);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      watchActivePage((next) => {
        setPage(next);
        setFailed(false);
      }),
    [],
  );
  async function act(action: PageAction) {
    try {
      const read = await perform(action, page);
      if (read) setPage(read);
    } catch {
      setFailed(true);
    }
  }
  return { page, failed, act };
}

/** Does what the reader asked for; gives the page back where it was read. */
async function perform(
  action: PageAction,
  { tabId, host }: ActivePage,
): Promise<ActivePage | null> {
  if (tabId === null) return null;
  switch (action) {
    case 'read_now':
      return readPageNow(tabId);
    case 'turn_on':
      if (host) await savePreferences(readAgain(host));
      return null;
    case 'reload':
      await browser.tabs.reload(tabId);
      return null;
  }
}

/** Takes the site, and any domain above it, from the list of those left alone. */
export const readAgain =
  (host: string) =>
  ({ sitesLeftAlone }: Preferences): Partial<Preferences> => ({
    sitesLeftAlone: sitesLeftAlone.filter((site) => !isLeftAlone(host, { sitesLeftAlone: [site] })),
  });
