import { browser } from './browser.ts';
import { putIntent } from './panel-intent.ts';

const OPEN_PANEL = 'open-panel';
const CHROME_SETTINGS = 'chrome://extensions/shortcuts';

/** Opens or closes the panel on the keyboard command, within the key press; open, its search box has the cursor. */
export function watchCommands(toggle: (windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PANEL) return;
    toggle(tab?.windowId);
    putIntent({ kind: 'focus-search' }, tab?.windowId).catch(console.warn);
  });
}

/** The keys that open the panel, as the browser names them ("Alt+Shift+M"); null where none are set. */
export async function panelShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPEN_PANEL)?.shortcut || null;
}

/** The address of the browser's page for shortcuts, to be copied; null in Firefox, whose page has none. */
export const shortcutSettingsAddress = (): string | null => (opener() ? null : CHROME_SETTINGS);

/** Shows the browser's own page for shortcuts. Rejects where an extension may not open it. */
export async function openShortcutSettings(): Promise<void> {
  const open = opener();
  if (open) await open();
  else await browser.tabs.create({ url: CHROME_SETTINGS });
}

/** Firefox alone has a way of its own. */
const opener = (): (() => Promise<void>) | undefined =>
  (browser.commands as Partial<typeof browser.commands>).openShortcutSettings;
