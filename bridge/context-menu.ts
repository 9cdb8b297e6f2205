import { i18n } from '#i18n';
import { addressOf } from '../core/address/address.ts';
import { browser } from './browser.ts';
import { putIntent } from './panel-intent.ts';

const ITEM = 'check-selection';
/** A question longer than this is a selected page; its beginning carries the question. */
const MOST_CHARACTERS = 1000;

/** Adds "Check this with Needlewise" to the menu on selected text, in place of an older version's item. */
export async function addSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: i18n.t('menu.check_selection'),
    contexts: ['selection'],
  });
}

/** Opens the panel, within the click, on what is known about the selected text. */
export function watchSelectionMenu(open: (windowId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM) return;
    open(tab?.windowId);
    const question = (info.selectionText ?? '').slice(0, MOST_CHARACTERS);
    void putIntent(addressOf({ screen: 'ask', question }));
  });
}
