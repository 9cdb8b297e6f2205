import { browser } from './browser.ts';

/** The parts of the side panel's API that the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}
const { sidePanel, sidebarAction } = browser as Omit<typeof browser, 'sidebarAction'> & {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: Pick<typeof browser.sidebarAction, 'open' | 'toggle'>;
};

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox) of a window. Browsers allow it only first thing in
 * the reader's own click or key press, so call it before any `await`, with a window id known beforehand.
 */
export function openPanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has neither a side panel nor a sidebar.'));
}

/**
 * What the key does: the same, but closes a sidebar that is open, which Firefox would otherwise load anew. A side panel
 * closes itself where the key is pressed in it. Call it as `openPanel`.
 */
export function togglePanel(windowId: number): Promise<void> {
  return sidebarAction ? sidebarAction.toggle() : openPanel(windowId);
}

/**
 * Lets the toolbar button open the panel at once, or the popup. In Chrome a panel that opens on the button makes
 * the popup unreachable, so it is off unless chosen; Firefox asks `openPanel` itself once there is no popup.
 */
export async function setToolbarButton(opens: 'popup' | 'panel'): Promise<void> {
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: opens === 'panel' });
  await browser.action.setPopup({ popup: opens === 'panel' ? '' : 'popup.html' });
}
