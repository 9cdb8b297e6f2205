import { useState } from 'react';
import { browser } from '../../bridge/browser.ts';
import { openPanel } from '../../bridge/open-panel.ts';
import { putIntent } from '../../bridge/panel-intent.ts';
import { addressOf, HOME } from '../../core/address/address.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { isLeftAlone } from '../../core/preferences/left-alone.ts';
import { ManagedProvider } from '../frame/managed.tsx';
import { readAgain, useActivePage } from '../hooks/use-active-page.ts';
import { useFirstLook } from '../hooks/use-first-look.ts';
import { useLookup } from '../hooks/use-lookup.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useRecentQuestions } from '../hooks/use-recent-questions.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { useWindowId } from '../hooks/use-window-id.ts';
import { Popup } from './popup.tsx';

/** The popup in a real browser: it closes behind whatever it opens. */
export function LivePopup({ search }: { readonly search: () => Promise<Lookup> }) {
  const { page, failed, act } = useActivePage();
  const { preferences, managed, ready, save } = usePreferences();
  const { recent, settled } = useRecentQuestions(preferences.keepQuestions);
  const windowId = useWindowId();
  const [panelFailed, setPanelFailed] = useState(false);
  useTheme(preferences.theme);
  const { host } = page;

  async function openAt(address: string) {
    try {
      // First of all, while the click still counts as the reader's own.
      const opened = openPanel(windowId);
      if (address !== addressOf(HOME)) await putIntent({ kind: 'go', address });
      await opened;
      // What is being stored would be lost with the popup.
      await settled();
      window.close();
    } catch {
      setPanelFailed(true);
    }
  }

  async function leaveAlone(on: boolean) {
    if (!host) return;
    await save(
      on
        ? ({ sitesLeftAlone }) => ({ sitesLeftAlone: [...sitesLeftAlone, host] })
        : readAgain(host),
    );
  }

  const { sitesLocked } = managed.settings;
  const looked = useFirstLook(page.status.kind !== 'loading');
  const drawn = ready && looked;
  const lookup = useLookup(drawn, search);
  // Drawn once theme and page are known, so that nothing flashes in the other theme and nothing moves.
  if (!drawn) return null;
  return (
    <ManagedProvider value={managed}>
      <Popup
        search={lookup}
        page={page}
        pageActionFailed={failed}
        onPageAction={act}
        leftAlone={host ? isLeftAlone(host, preferences) : null}
        leftAloneFixed={sitesLocked || (host !== null && isLeftAlone(host, managed.settings))}
        onLeaveAlone={leaveAlone}
        onOpenPanel={openAt}
        panelFailed={panelFailed}
        recent={recent}
        onOpenSettings={() => void browser.runtime.openOptionsPage()}
      />
    </ManagedProvider>
  );
}
