import { askPage } from './ask-page.ts';
import { browser, thisExtension } from './browser.ts';
import { readTold, type Sender } from './message-schema.ts';
import { Pace } from './pace.ts';
import type { PageState } from './page/page-state.ts';
import { watchPermissions } from './preferences.ts';
import { forgetTab, wasOpenBeforeInstall, watchOpenTabs } from './tabs-before-install.ts';
import { watchUnload } from './watch-unload.ts';

/** Why no content script answers in a tab, as far as it can be told without the right to see its address. */
export interface Unreachable {
  readonly kind: 'unreadable';
  readonly why: 'browser-page' | 'opened-before-update' | 'no-access';
}
export type PageStatus = PageState | Unreachable | { readonly kind: 'loading' };

/** The page beside the panel, or under the popup. */
export interface ActivePage {
  readonly tabId: number | null;
  /** Without "www."; null where no content script answered. */
  readonly host: string | null;
  readonly status: PageStatus;
  /** True where the reader asked for this page to be read. */
  readonly asked?: true;
}

export const LOADING_PAGE: ActivePage = { tabId: null, host: null, status: { kind: 'loading' } };

/** The browser tells of no tab, or fails to. */
const NO_PAGE: ActivePage = {
  tabId: null,
  host: null,
  status: { kind: 'unreadable', why: 'browser-page' },
};

/**
 * Calls `onChange` with the state of the window's active page, now and whenever another tab, another address or
 * another page takes its place, or the reader changes which pages may be read; returns the way to stop. Late answers
 * of a page left behind are dropped, and a page that never stops changing is looked at ever more rarely: it could
 * otherwise keep every look from being the last. The page that is loaded in its place is looked at without delay.
 */
export function watchActivePage(onChange: (page: ActivePage) => void): () => void {
  let current = 0;
  let activeTab: number | null = null;
  let pace = new Pace();
  let due: ReturnType<typeof setTimeout> | undefined;
  let watched: number | null = null;
  let stopWatching = () => {};

  const look = async () => {
    const turn = ++current;
    pace.mark();
    clearTimeout(due);
    due = undefined;
    const page = await describeActivePage().catch(() => NO_PAGE);
    if (turn !== current) return;
    activeTab = page.tabId;
    watchDocument(page);
    onChange(page);
  };
  const lookInTime = () => {
    due ??= setTimeout(look, pace.wait);
  };
  const onUnload = () => {
    watched = null;
    pace = new Pace();
    // The next page's content script is not there at once.
    pace.mark();
    if (due === undefined) return;
    clearTimeout(due);
    due = undefined;
    lookInTime();
  };
  const watchDocument = ({ tabId, status }: ActivePage) => {
    const next = isUnreachable(status) ? null : tabId;
    if (next === watched) return;
    stopWatching();
    watched = next;
    stopWatching = next === null ? () => {} : watchUnload(next, onUnload);
  };
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === activeTab && change.status) lookInTime();
  };
  const onMessage = (message: unknown, sender: Sender): undefined => {
    const read = readTold(message, sender, thisExtension());
    // The background hears it too, and counts what is ignored.
    if ('ignored' in read || read.content.type !== 'page-changed') return;
    // Before the first answer it may be about this very tab, so looking once more is the safe side.
    if (activeTab === null || read.content.tabId === activeTab) lookInTime();
  };
  const onMoved = () => void look();

  browser.tabs.onActivated.addListener(onMoved);
  browser.windows.onFocusChanged.addListener(onMoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  const stopPermissions = watchPermissions(onMoved);
  const stopOpenTabs = watchOpenTabs(onMoved);
  void look();
  return () => {
    current = Infinity;
    clearTimeout(due);
    stopWatching();
    stopPermissions();
    stopOpenTabs();
    browser.tabs.onActivated.removeListener(onMoved);
    browser.windows.onFocusChanged.removeListener(onMoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** The page in `tabId`, read because the reader asked, whatever the detection mode. */
export async function readPageNow(tabId: number): Promise<ActivePage> {
  const reading = await askPage(tabId, {
    type: 'read-page',
    asked: true,
  });
  return { ...(await pageFrom(tabId, reading?.state ?? null)), asked: true };
}

async function describeActivePage(): Promise<ActivePage> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId !== undefined && { windowId }),
  });
  if (tab?.id === undefined) return NO_PAGE;
  return pageFrom(tab.id, await askPage(tab.id, { type: 'describe-page' }));
}

async function pageFrom(tabId: number, state: PageState | null): Promise<ActivePage> {
  if (state) {
    // What it is about is known, whether or not it can be noted that it answered.
    await forgetTab(tabId).catch(console.warn);
    const host = 'host' in state ? state.host.replace(/^www\./, '') : null;
    return { tabId, host, status: state };
  }
  return { tabId, host: null, status: { kind: 'unreadable', why: await whySilent(tabId) } };
}

const isUnreachable = (status: PageStatus): boolean =>
  status.kind === 'loading' || (status.kind === 'unreadable' && status.why !== 'not-html');

async function whySilent(tabId: number): Promise<Unreachable['why']> {
  const origins = ['http://*/*', 'https://*/*'];
  if (!(await browser.permissions.contains({ origins }).catch(() => true))) return 'no-access';
  return (await wasOpenBeforeInstall(tabId).catch(() => false))
    ? 'opened-before-update'
    : 'browser-page';
}
