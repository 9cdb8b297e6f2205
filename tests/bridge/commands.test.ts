import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openShortcutSettings,
  panelShortcut,
  shortcutSettingsAddress,
  watchCommands,
} from '../../bridge/commands.ts';
import { takeIntent } from '../../bridge/panel-intent.ts';
import { browserEvent } from '../support/browser-event.ts';

const pressed = browserEvent<[string, { windowId: number }]>();
Object.assign(fakeBrowser.commands, { onCommand: pressed });
const open = vi.fn();
watchCommands(open);

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined });
});

test('the command opens the panel and asks for the cursor in the search box', async () => {
  pressed.fire('another', { windowId: 4 });
  expect(open).not.toHaveBeenCalled();
  pressed.fire('open-panel', { windowId: 4 });
  expect(open).toHaveBeenCalledWith(4);
  await vi.waitFor(async () => expect(await takeIntent(4)).toEqual({ kind: 'focus-search' }));
});

test.each([
  ['Ctrl+Shift+9', 'Ctrl+Shift+9'],
  ['', null],
])('the shortcut %j is told as %j', async (shortcut, expected) => {
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'F2' },
      { name: 'open-panel', shortcut },
    ],
  });
  expect(await panelShortcut()).toBe(expected);
});

describe('the browser’s own page for shortcuts', () => {
  test('has an address in Chrome', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: shortcutSettingsAddress() });
    expect(shortcutSettingsAddress()).toBe('chrome://extensions/shortcuts');
  });

  test('is opened by Firefox itself', async () => {
    const itsOwn = vi.fn(async () => {});
    Object.assign(fakeBrowser.commands, { openShortcutSettings: itsOwn });
    await openShortcutSettings();
    expect(itsOwn).toHaveBeenCalledOnce();
    expect(shortcutSettingsAddress()).toBeNull();
  });
});
