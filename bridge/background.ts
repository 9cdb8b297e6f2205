import type { Lookup } from '../core/lookup/types.ts';
import type { Facts } from '../data/facts.ts';
import { isPageChanged } from './active-page.ts';
import { showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { watchCommands } from './commands.ts';
import { addSelectionMenu, watchSelectionMenu } from './context-menu.ts';
import { watchOmnibox } from './omnibox.ts';
import { openPanel, setToolbarButton } from './open-panel.ts';
import { readPreferences, watchPreferences } from './preferences.ts';
import { rememberOpenTabs } from './tabs-before-install.ts';

type Sender = { readonly id?: string; readonly tab?: { readonly id?: number } };

/**
 * Wires the background. Browsers wake it for an event and stop it again, so every listener is added at once and
 * nothing is kept in memory but what can be built again, such as the lookup.
 */
export function startBackground(facts: Facts, buildLookup: () => Lookup): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void rememberOpenTabs();
    void addSelectionMenu();
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): undefined => {
    const tabId = sender.tab?.id;
    if (sender.id === browser.runtime.id && tabId !== undefined && isPageChanged(message)) {
      void showBadge(tabId, message.state, facts);
    }
  });

  browser.action.onClicked.addListener((tab) => open(tab.windowId));
  watchCommands(open);
  watchSelectionMenu(open);
  watchOmnibox(facts, buildLookup);

  const followPreferences = async () => {
    const { preferences } = await readPreferences();
    await setToolbarButton(preferences.toolbarButton);
  };
  browser.runtime.onStartup.addListener(() => void followPreferences());
  watchPreferences(() => void followPreferences());
}

function open(windowId: number | undefined): void {
  // Nothing can be told to the reader from here; the toolbar's popup remains.
  if (windowId !== undefined) openPanel(windowId).catch(console.warn);
}
