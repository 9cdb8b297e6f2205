import type { PageSubject } from '../../core/detect/signals.ts';

/** What the content script knows of its page. */
export type PageState = ReadPageState | NotReadPageState | UnreadablePageState;

export interface ReadPageState {
  readonly kind: PageSubject;
  /** The page's title, at most 300 characters. */
  readonly title: string;
  readonly host: string;
  /** The path alone: queries and fragments carry what people typed. */
  readonly path: string;
}

/** The reader's choice keeps the page from being read by itself. */
export interface NotReadPageState {
  readonly kind: 'not-read';
  readonly why: 'only-when-clicked' | 'site-left-alone';
  /** Of the address alone, so that the reader can let this site be read again. */
  readonly host: string;
}

export interface UnreadablePageState {
  readonly kind: 'unreadable';
  readonly why: 'not-html';
}

/** Whether the toolbar button has anything to show for this page. */
export const isTopical = (state: PageState): boolean =>
  state.kind === 'about' || state.kind === 'passing';
