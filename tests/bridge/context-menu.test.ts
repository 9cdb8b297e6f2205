import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savePreferences } from '../../bridge/preferences.ts';
import { browserEvent } from '../support/browser-event.ts';
import { setBrowserLanguage } from '../support/browser-language.ts';

setBrowserLanguage('en');

const clicked =
  browserEvent<[{ menuItemId: string; selectionText?: string }, { windowId: number }]>();
Object.assign(fakeBrowser.contextMenus, { onClicked: clicked });
const { addSelectionMenu, watchMenuLanguage, watchSelectionMenu } = await import(
  '../../bridge/context-menu.ts'
);
const { takeIntent } = await import('../../bridge/panel-intent.ts');
const open = vi.fn();
watchSelectionMenu(open);

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
});

const click = (selectionText: string, menuItemId = 'check-selection') =>
  clicked.fire({ menuItemId, selectionText }, { windowId: 4 });

test.each([
  ['How far apart?', '#/ask?q=How%20far%20apart%3F'],
  ['You need 3 sessions.', '#/check?text=You%20need%203%20sessions.'],
  ['how often \ud83d', '#/ask?q=how%20often%20%EF%BF%BD'],
])('%j leads to %s', async (text, address) => {
  click(text);
  expect(open).toHaveBeenCalledWith(4);
  await vi.waitFor(async () => expect(await takeIntent(4)).toEqual({ kind: 'go', address }));
});

test('the panel is opened first of all, while the click still counts', () => {
  const order: string[] = [];
  open.mockImplementationOnce(() => order.push('open'));
  const put = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce(async () => {
    order.push('put');
  });
  click('You need 3 sessions.');
  put.mockRestore();
  expect(order).toEqual(['open', 'put']);
});

test('another item is none of its business', async () => {
  click('You need 3 sessions.', 'another');
  expect(open).not.toHaveBeenCalled();
  expect(await takeIntent(4)).toBeNull();
});

test('it is written in the browser’s language, then in the one that was chosen', async () => {
  const create = vi.fn();
  Object.assign(fakeBrowser.contextMenus, { create, removeAll: async () => {} });
  await addSelectionMenu();
  expect(create).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: 'Check this with Needlewise' }),
  );
  watchMenuLanguage();
  await savePreferences({ language: 'fr' });
  await vi.waitFor(() =>
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: 'Vérifier avec Needlewise' }),
    ),
  );
});
