import {
  type FirefoxOptions,
  launchFirefox,
  type RunningFirefox,
} from '../../../scripts/browsers/launch-firefox.ts';
import { makeProfile, removeProfile } from '../../../scripts/browsers/throwaway-profile.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { startOutboundProxy } from './outbound-proxy.ts';
import {
  type BrowserSession,
  OPEN_PANEL,
  PANEL_PAGE,
  POPUP_PAGE,
  type SessionOptions,
} from './session.ts';
import { clickNamed, eventually } from './surface.ts';
import { raiseVersion } from './version.ts';

/** Where the three surfaces are in the browser window's own document. */
const TAB = 'gBrowser.selectedBrowser';
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const PANEL = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
const PANEL_IF_OPEN = `SidebarController.isOpen && SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

export async function startFirefox(
  options: SessionOptions & Pick<FirefoxOptions, 'preferences'>,
): Promise<BrowserSession> {
  const proxy = await startOutboundProxy();
  const downloads = makeProfile(options.path);
  const running = await launchFirefox({
    ...options,
    headless: true,
    preferences: {
      ...options.preferences,
      ...proxyPreferences(proxy.port),
      ...downloadPreferences(downloads),
    },
    // Firefox then ends itself at any connection beyond loopback that goes round the proxy,
    // and drops its own errands.
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
  });
  const window = new FirefoxWindow(running.marionette);
  const button = await pinButton(window, running);

  const openPopup = async () => {
    await closePopup(window);
    await window.clickChrome(button);
    await showing(window, POPUP, POPUP_PAGE);
    await openedFully(window);
    return window.surface(POPUP);
  };
  const openPanel = async () => {
    // Firefox loads an open sidebar anew when it is opened again; closed first, it is loaded once.
    await window.chrome('await SidebarController.hide()');
    await clickNamed(await openPopup(), OPEN_PANEL);
    await showing(window, PANEL, PANEL_PAGE);
    return window.surface(PANEL);
  };
  return {
    page: window.surface(TAB),
    goto: (url) => window.goto(url),
    badge: () =>
      window.chrome<string>(
        `return document.querySelector(args[0]).getAttribute('badge') ?? ''`,
        button,
      ),
    openPopup,
    openPanel,
    isPanelOpen: () => window.chrome<boolean>(`return Boolean(${PANEL_IF_OPEN})`),
    pressPanelKey: () => window.pressKeys(['Alt', 'Shift'], 'm'),
    closePanel: () => window.chrome('await SidebarController.hide()'),
    openedTab: async (part) => {
      await showing(window, TAB, part);
      return window.surface(TAB);
    },
    downloads,
    stopBackground: () =>
      window.chrome(
        `await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
        running.addonId,
      ),
    removeExtension: async () =>
      void (await running.marionette.send('Addon:Uninstall', { id: running.addonId })),
    updateExtension: async () => {
      raiseVersion(options.extension);
      await install(running, options.extension);
      await window.chrome(AWAIT_START, running.addonId);
    },
    reloadExtension: () => window.chrome(RELOAD + AWAIT_START, running.addonId),
    allowSites: (allowed) => window.chrome(ALLOW_SITES, running.addonId, allowed),
    travelTo: async (panel, timeZone) => {
      await window.chrome(`${PANEL}.browsingContext.top.timezoneOverride = args[0]`, timeZone);
      await panel.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
    },
    openPrivateWindow: async (url) => {
      await install(running, options.extension, { allowPrivateBrowsing: true });
      const close = await openPrivately(running, window);
      await window.goto(url);
      return { openPopup, close };
    },
    takeOutbound: proxy.takeAttempts,
    heaps: async () => null,
    takeComplaints: () => window.chrome<string[]>(TAKE_COMPLAINTS),
    close: async () => {
      await running.close();
      removeProfile(downloads);
      await proxy.close();
    },
  };
}

/**
 * The browser's own list of errors, of which those count that come from what an extension runs in pages. That a page
 * was left before an answer came is noted there as well, by the browser itself, and harms nobody.
 */
const TAKE_COMPLAINTS = `
  const told = Services.console.getMessageArray().map(({ message }) => String(message));
  Services.console.reset();
  return told.filter((each) => !/context (?:is inactive|unloaded)/.test(each) && /moz-extension:[^ ]*\\/content-script\\.js/.test(each));`;

const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(args[0])).reload();`;
/** Its toolbar button is there before its pages can be opened. */
const AWAIT_START = `await WebExtensionPolicy.getByID(args[0]).readyPromise;`;

/** Takes back or gives the leave for every site, as the page about the extension does. */
const ALLOW_SITES = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'], data_collection: [] };
  await ExtensionPermissions[args[1] ? 'add' : 'remove'](args[0], sites, extension);`;

const install = async (
  { marionette }: RunningFirefox,
  path: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  void (await marionette.send('Addon:Install', { path, temporary: true, ...more }));

/** Opens a private window and turns to it; answers the way back. */
async function openPrivately(
  { marionette }: RunningFirefox,
  window: FirefoxWindow,
): Promise<() => Promise<void>> {
  const before = (await marionette.send('WebDriver:GetWindowHandle', {})) as { value: string };
  const { handle } = (await marionette.send('WebDriver:NewWindow', {
    type: 'window',
    focus: true,
    private: true,
  })) as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  return async () => {
    await window.chrome('window.close()').catch(() => {});
    await marionette.send('WebDriver:SwitchToWindow', { handle: before.value });
  };
}

function proxyPreferences(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  };
}

function downloadPreferences(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,application/json',
    'browser.download.alwaysOpenPanel': false,
  };
}

/** Puts the button on the toolbar, as "Pin to toolbar" does, and answers its selector. */
async function pinButton(window: FirefoxWindow, { addonId }: RunningFirefox): Promise<string> {
  const widget = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await window.chrome(
    `CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR)`,
    `${widget}-browser-action`,
  );
  return `#${widget}-BAP`;
}

/** The button would otherwise close what is open. */
async function closePopup(window: FirefoxWindow): Promise<void> {
  await window.chrome(`if (${POPUP}) CustomizableUI.hidePanelForNode(${POPUP})`);
  await eventually(async () => {
    if (await window.chrome(`return Boolean(${POPUP})`)) throw new Error('The popup stays open');
  });
}

/** A popup that still unfolds is not yet where a click on it would land. */
async function openedFully(window: FirefoxWindow): Promise<void> {
  await eventually(async () => {
    const state = await window.chrome<string>(`return ${POPUP}?.closest('panel')?.state`);
    if (state !== 'open') throw new Error(`The popup is ${state}`);
  });
}

function showing(window: FirefoxWindow, browser: string, file: string): Promise<void> {
  return eventually(async () => {
    const address = await window.chrome<string>(`return ${browser}?.currentURI?.spec ?? ''`);
    if (!address.includes(file)) throw new Error(`${file} is not shown, but "${address}"`);
  });
}
