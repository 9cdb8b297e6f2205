import type { PageBlock, PageBlocks } from './page-blocks.ts';
import type { PageState, ReadPageState } from './page-state.ts';

/** From panel, popup or background to a tab's content script; it answers with a PageState. */
export interface DescribePage {
  readonly type: 'describe-page';
}

/**
 * From panel or background to a tab's content script; it is answered with a PageReading. One that may not be read,
 * by the reader's preferences, holds no text.
 */
export interface ReadPage {
  readonly type: 'read-page';
  /** The reader themself asked just now, so the page is read whatever their preferences say. */
  readonly asked?: true;
}

/**
 * From the content script to background and panel: the page became, or ceased to be, one that names
 * microneedling. Nothing is sent for pages that never do.
 */
export interface PageChanged {
  readonly type: 'page-changed';
  readonly state: PageState;
}

/**
 * From the content script to the background, of a page that may name microneedling; it answers with a PageSubject.
 * Pages that name nothing of the kind are never told of.
 */
export interface JudgePage {
  readonly type: 'judge-page';
  /** Host and path alone: queries and fragments carry what people typed. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The beginning of the text. */
  readonly blocks: readonly PageBlock[];
}

/** The text of a page, block by block, in reading order; `toTextBlocks` makes it ready for reading claims. */
export interface TextReading extends PageBlocks {
  readonly state: ReadPageState;
}

/** What a page hands over; of one that may not or can't be read, its state alone. */
export type PageReading = TextReading | { readonly state: Exclude<PageState, ReadPageState> };

export type PageRequest = DescribePage | ReadPage;

/**
 * Words to find again on a page that may have changed, sent over the port of marks. White space is left out of
 * all of it, so that it doesn't matter how it is written and how the words are split over elements. A list, for
 * the content script's sake.
 */
export type PagePlace = readonly [
  /** The words with a few of the characters before and after them in their block. */
  around: string,
  /** Where `around` began, counted from the first character of the page's text. */
  at: number,
  /** Where in `around` the words begin and end (exclusive). */
  start: number,
  end: number,
];

/** How words were marked: as a highlight, as a selection where the browser can't do better, or not, for they are gone. */
export type MarkOutcome = 'highlighted' | 'selected' | 'gone';
