import type { Answers } from '../core/guidance/answers.ts';
import type { Lookup } from '../core/lookup/types.ts';
import { forgetBadge, refreshBadges, showBadge } from './badge.ts';
import { browser, thisExtension } from './browser.ts';
import { watchCommands } from './commands.ts';
import { addSelectionMenu, watchMenuLanguage, watchSelectionMenu } from './context-menu.ts';
import { countIgnored } from './diagnostics.ts';
import { judgePage } from './judge-page.ts';
import { readTold, type Sender } from './message-schema.ts';
import { watchOmnibox } from './omnibox.ts';
import { openPanel, setToolbarButton, togglePanel } from './open-panel.ts';
import { readPreferences, watchPermissions, watchPreferences } from './preferences.ts';
import { rememberOpenTabs } from './tabs-before-install.ts';

/**
 * Wires the background. Browsers wake it for an event and stop it again, so every listener is added at once and
 * nothing is kept in memory but what can be built again, such as the lookup.
 */
export function startBackground(answers: Answers, buildLookup: () => Lookup): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(rememberOpenTabs());
    quietly(addSelectionMenu());
    quietly(followPreferences());
    if (reason === 'install') quietly(browser.tabs.create({ url: 'welcome.html' }));
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const read = readTold(message, sender, thisExtension());
    if ('ignored' in read) return void countIgnored(read.ignored);
    const told = read.content;
    if (told.type === 'judge-page') return Promise.resolve(judgePage(told));
    quietly(showBadge(told.tabId, told.state, answers));
    return undefined;
  });

  browser.tabs.onRemoved.addListener(forgetBadge);

  browser.action.onClicked.addListener((tab) => open(tab.windowId));
  watchCommands((windowId) => {
    if (windowId !== undefined) quietly(togglePanel(windowId));
  });
  watchSelectionMenu(open);
  watchMenuLanguage();
  watchOmnibox(answers, buildLookup);

  browser.runtime.onStartup.addListener(() => quietly(followPreferences()));
  watchPreferences(() => quietly(followPreferences()));
  watchPermissions(() => quietly(refreshBadges()));
}

async function followPreferences(): Promise<void> {
  const { preferences } = await readPreferences();
  await setToolbarButton(preferences.toolbarButton);
}

function open(windowId: number | undefined): void {
  if (windowId !== undefined) quietly(openPanel(windowId));
}

/** Nothing can be told to the reader from here; the toolbar's popup remains. */
function quietly(work: Promise<unknown>): void {
  work.catch(console.warn);
}
