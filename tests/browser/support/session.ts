/** What every browser can do in these tests, so that one spec runs in all of them. */

/** Something with a document: the tab's page, the popup, the side panel or sidebar. */
export interface Surface {
  /** Runs a self-contained function inside the document; arguments and result travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** What an expression gives in the document; a promise is waited for. */
  evaluateText(expression: string): Promise<unknown>;
  /** A real press of the mouse, which the browser counts as the reader's own doing. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  pressEscape(): Promise<void>;
  /** Presses one key, with Shift held down where asked. */
  press(key: Key, shift?: 'Shift'): Promise<void>;
  preferColors(scheme: ColorScheme): Promise<void>;
  /** As if the system were set so; what is left out is as the browser finds it. */
  emulate(media: EmulatedMedia): Promise<void>;
  /** Gives the document a window of this size, in CSS pixels, whatever room there is for it on screen. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of the surface, as PNG. */
  screenshot(): Promise<Buffer>;
}
export type ColorScheme = 'light' | 'dark';
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Escape';

export interface EmulatedMedia {
  readonly scheme?: ColorScheme;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
}

export interface BrowserSession {
  /** The tab's page. */
  readonly page: Surface;
  /** Loads an address in the tab. */
  goto(url: string): Promise<void>;
  /** What the toolbar button's badge says for the tab; empty without one. */
  badge(): Promise<string>;
  /** Clicks the toolbar button and answers the popup. */
  openPopup(): Promise<Surface>;
  /** Opens the side panel or sidebar as a reader does: toolbar button, then "Open panel" in the popup. */
  openPanel(): Promise<Surface>;
  closePanel(): Promise<void>;
  isPanelOpen(): Promise<boolean>;
  /** Presses the key that opens the panel, and closes it. */
  pressPanelKey(): Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Takes the extension out of the browser, as the reader may at any time. */
  removeExtension(): Promise<void>;
  /** Puts a newer version in place of the extension, with everything open. */
  updateExtension(): Promise<void>;
  /** Starts the extension anew as it is, with everything open. */
  reloadExtension(): Promise<void>;
  /** Takes back, or gives again, the leave to run on every site, as a reader can in the browser's own pages. */
  allowSites(allowed: boolean): Promise<void>;
  /** Gives an open document another time zone, where the browser can. */
  travelTo(surface: Surface, timeZone: string): Promise<void>;
  /** A page in a private window, in which the extension is allowed. */
  openPrivateWindow(url: string): Promise<PrivateWindow>;
  /** The tab that the extension opened on a page of its own whose address holds this. */
  openedTab(part: string): Promise<Surface>;
  /** The folder that downloads go to, without a question. */
  readonly downloads: string;
  /** Every request that tried to leave the machine since this was last asked. */
  takeOutbound(): string[];
  /** What scripts hold in memory after what nobody needs is gone; null where the browser doesn't tell. */
  heaps(): Promise<Heaps | null>;
  /** What the extension has thrown or written to the console of the tab's page since this was last asked. */
  takeComplaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** In bytes. */
export interface Heaps {
  /** Of the page and the content script, which share one. */
  readonly page: number;
  readonly panel: number;
  /** 0 while it is stopped. */
  readonly background: number;
}

export interface PrivateWindow {
  readonly openPopup: () => Promise<Surface>;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
}

export const POPUP_PAGE = 'popup.html';
export const PANEL_PAGE = 'sidepanel.html';
export const OPEN_PANEL = /^Open panel$/;
