import { addressOf } from '../core/address/address.ts';
import { placeOfSelection } from '../core/address/selected-text.ts';
import { backgroundWords } from './background-words.ts';
import { browser } from './browser.ts';
import { putIntent } from './panel-intent.ts';
import { watchPreferences } from './preferences.ts';

const ITEM = 'check-selection';

/** Adds "Check this with Needlewise" to the menu on selected text, in place of an older version's item. */
export async function addSelectionMenu(): Promise<void> {
  const { t } = await backgroundWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: t('menu.check_selection'),
    contexts: ['selection'],
  });
}

/** Says it in the new language when another is chosen. */
export function watchMenuLanguage(): void {
  let spoken: string | null = null;
  watchPreferences(({ preferences: { language } }) => {
    if (language === spoken) return;
    spoken = language;
    addSelectionMenu().catch(console.warn);
  });
}

/** Opens the panel, within the click, on what is known about the selected text: checked or answered. */
export function watchSelectionMenu(open: (windowId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM) return;
    open(tab?.windowId);
    const address = addressOf(placeOfSelection(info.selectionText ?? ''));
    putIntent({ kind: 'go', address }, tab?.windowId).catch(console.warn);
  });
}
