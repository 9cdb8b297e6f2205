/** What a page shows of itself, taken from a document or from an item of an evaluation set. */
export interface PageSignals {
  readonly url: string;
  readonly title: string;
  /** The description the page gives of itself; empty where it gives none. */
  readonly description: string;
  /** Headings in reading order, without those of menus and footers. */
  readonly headings: readonly string[];
  /** A sample of the body, one block a line, headings left out; absent where it was not read. */
  readonly text?: string;
}

/**
 * Whether a page is about microneedling, names it beside other subjects, or neither.
 */
export type PageSubject = 'about' | 'passing' | 'unrelated';
