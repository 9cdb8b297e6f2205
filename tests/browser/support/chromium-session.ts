import type { CDPSession, Page, Target } from 'puppeteer-core';
import { launchChromium, type RunningChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { makeProfile, removeProfile } from '../../../scripts/browsers/throwaway-profile.ts';
import { startOutboundProxy } from './outbound-proxy.ts';
import {
  type BrowserSession,
  type EmulatedMedia,
  OPEN_PANEL,
  PANEL_PAGE,
  POPUP_PAGE,
  type SessionOptions,
  type Surface,
} from './session.ts';
import { clickNamed, eventually } from './surface.ts';
import { raiseVersion } from './version.ts';

/** Chromium asks for these on its own account at every start, extension or not; they go nowhere instead. */
const OWN_ERRANDS = [
  '--disable-background-networking',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-config-contents={"urls":{"gaia_url":{"url":"http://127.0.0.1:9/"}}}',
];
/** It would fetch a dictionary at the first typed letter. */
const NO_SPELLING = { spellcheck: { dictionary: '' } };

export async function startChromium(options: SessionOptions): Promise<BrowserSession> {
  const proxy = await startOutboundProxy();
  const running = await launchChromium({
    ...options,
    headless: true,
    preferences: NO_SPELLING,
    args: [
      // Tall enough for a whole card beside a page.
      '--window-size=1280,1200',
      '--disable-gpu',
      '--disable-quic',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=127.0.0.1;localhost',
      ...OWN_ERRANDS,
    ],
  });
  const downloads = makeProfile(options.path);
  const devtools = await running.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const [first] = await running.browser.pages();
  const tab = first ?? (await running.browser.newPage());
  const takeComplaints = await listenForComplaints(tab);

  const popupOver = async (page: Page) => {
    await closePopup(running);
    await running.extension.triggerAction(page);
    return surfaceOf(await extensionTarget(running, POPUP_PAGE));
  };
  const openPopup = () => popupOver(tab);
  const openPanel = async () => {
    await clickNamed(await openPopup(), OPEN_PANEL);
    return surfaceOf(await extensionTarget(running, PANEL_PAGE));
  };
  return {
    page: pageSurface(tab),
    goto: async (url) => void (await tab.goto(url)),
    badge: () => badgeOf(running),
    openPopup,
    openPanel,
    closePanel: async () => (await (await extensionTarget(running, PANEL_PAGE)).asPage()).close(),
    isPanelOpen: async () => running.browser.targets().some(isShowing(running, PANEL_PAGE)),
    pressPanelKey: () => pressPanelKey(running),
    openedTab: async (part) =>
      surfaceOf(await running.browser.waitForTarget((target) => target.url().includes(part))),
    downloads,
    stopBackground: async () => {
      const worker = running.browser.targets().find(isWorkerOf(running));
      await (await worker?.worker())?.close();
    },
    removeExtension: () => running.browser.uninstallExtension(running.extension.id),
    updateExtension: async () => {
      raiseVersion(options.extension);
      await running.browser.installExtension(options.extension);
    },
    reloadExtension: () => onExtensionsPage(running, tab, 'reload', running.extension.id),
    allowSites: (allowed) =>
      configure(running, tab, { hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    travelTo: async (_, timeZone) => {
      const panel = await (await extensionTarget(running, PANEL_PAGE)).asPage();
      await panel.emulateTimezone(timeZone);
      await panel.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
    },
    openPrivateWindow: async (url) => {
      const before = running.browser.targets().find(isWorkerOf(running));
      await configure(running, tab, { incognitoAccess: true });
      const page = await openPrivately(running, url, before);
      return { openPopup: () => popupOver(page), close: () => page.close() };
    },
    takeOutbound: proxy.takeAttempts,
    heaps: async () => {
      const worker = running.browser.targets().find(isWorkerOf(running));
      const [page, panel, background] = await Promise.all([
        heapOf(tab.target()),
        heapOf(await extensionTarget(running, PANEL_PAGE)),
        worker ? heapOf(worker).catch(() => 0) : 0,
      ]);
      return { page, panel, background };
    },
    takeComplaints,
    close: async () => {
      await running.close();
      removeProfile(downloads);
      await proxy.close();
    },
  };
}

/** Hears exceptions and console messages of every world of the page, and keeps those with an extension in their stack. */
async function listenForComplaints(tab: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  const hear = (event: object) => {
    const told = JSON.stringify(event);
    if (told.includes('chrome-extension://')) complaints.push(told);
  };
  const protocol = await tab.createCDPSession();
  protocol.on('Runtime.exceptionThrown', hear);
  protocol.on('Runtime.consoleAPICalled', hear);
  protocol.on('Log.entryAdded', hear);
  await protocol.send('Runtime.enable');
  await protocol.send('Log.enable');
  return async () => complaints.splice(0);
}

async function heapOf(target: Target): Promise<number> {
  const protocol = await target.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  await protocol.detach();
  return usedSize;
}

function isShowing({ extension }: RunningChromium, file: string): (target: Target) => boolean {
  const address = `chrome-extension://${extension.id}/${file}`;
  return (target) => target.type() === 'page' && target.url().startsWith(address);
}

function extensionTarget(running: RunningChromium, file: string): Promise<Target> {
  return running.browser.waitForTarget(isShowing(running, file));
}

/** The button would otherwise close what is open. */
async function closePopup(running: RunningChromium): Promise<void> {
  const open = running.browser.targets().find(isShowing(running, POPUP_PAGE));
  if (!open) return;
  const page = await open.asPage();
  // It may be closing already, behind what it has opened.
  await page.close().catch(() => {});
  await eventually(async () => {
    if (running.browser.targets().includes(open)) throw new Error('The popup stays open');
  });
}

const isWorkerOf =
  ({ extension }: RunningChromium) =>
  (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().includes(extension.id);

const READ_BADGE = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText({ tabId: tab.id });
})()`;

/** Asks in the extension's own process, the only place that can read the badge. */
async function badgeOf(running: RunningChromium): Promise<string> {
  const worker = await (await running.browser.waitForTarget(isWorkerOf(running))).worker();
  if (!worker) throw new Error('The background has no worker');
  return (await worker.evaluate(READ_BADGE)) as string;
}

/** Sets what a reader sets on the browser's own page about the extension. */
const configure = (
  running: RunningChromium,
  tab: Page,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> =>
  onExtensionsPage(running, tab, 'updateExtensionConfiguration', {
    extensionId: running.extension.id,
    ...settings,
  });

/** Has the browser's own page about extensions do what a press on it does. */
async function onExtensionsPage(
  { browser }: RunningChromium,
  tab: Page,
  method: 'updateExtensionConfiguration' | 'reload',
  given: unknown,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (name, argument) => Reflect.get(window, 'chrome').developerPrivate[name](argument),
    method,
    given,
  );
  await page.close();
  await tab.bringToFront();
}

/** With the leave to be there, the extension is loaded anew: the worker of before answers nobody any more. */
async function openPrivately(
  running: RunningChromium,
  url: string,
  before: Target | undefined,
): Promise<Page> {
  const isNew = (target: Target) => target !== before && isWorkerOf(running)(target);
  const worker = await (await running.browser.waitForTarget(isNew)).worker();
  const opened = running.browser.waitForTarget((target) => target.url() === url);
  await worker?.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => 0)`,
  );
  const page = await (await opened).asPage();
  await page.bringToFront();
  return page;
}

/**
 * No key of a test reaches the browser's own commands here, so this is what the background does on one for a panel
 * that is open already.
 */
async function pressPanelKey(running: RunningChromium): Promise<void> {
  const worker = await (await running.browser.waitForTarget(isWorkerOf(running))).worker();
  await worker?.evaluate(`chrome.windows.getLastFocused().then(({ id }) =>
    chrome.storage.session.set({ 'panel-intent': { kind: 'focus-search', windowId: id, at: Date.now() } })).then(() => 0)`);
}

async function surfaceOf(target: Target): Promise<Surface> {
  return pageSurface(await target.asPage());
}

function pageSurface(page: Page): Surface {
  let protocol: Promise<CDPSession> | null = null;
  const protocolOf = () => (protocol ??= page.createCDPSession());
  const emulate = async (media: EmulatedMedia) => {
    await (await protocolOf()).send('Emulation.setEmulatedMedia', {
      media: media.print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: media.scheme ?? '' },
        { name: 'forced-colors', value: media.forcedColors ? 'active' : '' },
        { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : '' },
      ],
    });
  };
  return {
    evaluate: (run, ...args) => page.evaluate(run as (...given: unknown[]) => never, ...args),
    evaluateText: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    pressEscape: () => page.keyboard.press('Escape'),
    press: async (key, shift) => {
      if (shift) await page.keyboard.down(shift);
      await page.keyboard.press(key);
      if (shift) await page.keyboard.up(shift);
    },
    preferColors: (scheme) => emulate({ scheme }),
    emulate,
    resize: async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await (await protocolOf()).send('Emulation.setDeviceMetricsOverride', metrics);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}
