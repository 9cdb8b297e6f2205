import type { Page, Target } from 'puppeteer-core';
import { launchChromium, type RunningChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { makeProfile, removeProfile } from '../../../scripts/browsers/throwaway-profile.ts';
import { startOutboundProxy } from './outbound-proxy.ts';
import {
  type BrowserSession,
  type ColorScheme,
  OPEN_PANEL,
  PANEL_PAGE,
  POPUP_PAGE,
  type SessionOptions,
  type Surface,
} from './session.ts';
import { clickNamed, eventually } from './surface.ts';

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

  const openPopup = async () => {
    await closePopup(running);
    await running.extension.triggerAction(tab);
    return surfaceOf(await extensionTarget(running, POPUP_PAGE));
  };
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
    openedTab: async (part) =>
      surfaceOf(await running.browser.waitForTarget((target) => target.url().includes(part))),
    downloads,
    stopBackground: async () => {
      const worker = running.browser.targets().find(isWorkerOf(running));
      await (await worker?.worker())?.close();
    },
    takeOutbound: proxy.takeAttempts,
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

async function surfaceOf(target: Target): Promise<Surface> {
  return pageSurface(await target.asPage());
}

function pageSurface(page: Page): Surface {
  return {
    evaluate: (run, ...args) => page.evaluate(run as (...given: unknown[]) => never, ...args),
    evaluateText: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    pressEscape: () => page.keyboard.press('Escape'),
    preferColors: (scheme: ColorScheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}
