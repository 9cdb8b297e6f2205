import { findWords } from './find-words.ts';
import type { MarkOutcome, PagePlace } from './page-messages.ts';

/** What is used of the port between panel and page. */
export interface MarksPort {
  readonly onMessage: { readonly addListener: (heard: (places: PagePlace[]) => void) => void };
  readonly onDisconnect: { readonly addListener: (heard: () => void) => void };
  readonly postMessage: (outcome: MarkOutcome) => void;
  readonly disconnect: () => void;
}

/** A page that is left may be kept as it is, to be shown again without a panel that knows of its marks. */
const ENDINGS = ['keydown', 'pagehide'] as const;

/** Dark on light in its own right, so that it reads on any page. */
const LOOK = '{background:#fd6;color:#000}';

/**
 * Marks the words that a panel asks for, and scrolls to the first of them. The marks last as long as the port, of
 * which either side may close its end: the panel by itself or by going away, the page on Escape or when it is left.
 * Nothing is written to the page's tree.
 */
export function markOverPort(page: Document, port: MarksPort): void {
  port.onMessage.addListener((places) => {
    const ranges = findWords(page, places);
    const [first] = ranges;
    if (!first) return port.postMessage('gone');

    const selection = getSelection() as Selection;
    // New each time: a name that is always the same would tell pages that the extension is there.
    const name = `m${Math.random().toString(36).slice(2)}`;
    const deselect = () => selection.removeAllRanges();
    let clear = deselect;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`::highlight(${name})${LOOK}`);
      const highlight = new Highlight(...ranges);
      // A sheet of the document holds for its shadow roots no more than any other of its styles.
      const lists = new Set(
        ranges.map((range) => (range.startContainer.getRootNode() as Document).adoptedStyleSheets),
      );
      clear = () => {
        CSS.highlights.delete(name);
        for (const sheets of lists) {
          // The page may have put other sheets in place of all.
          const at = sheets.indexOf(sheet);
          if (at >= 0) sheets.splice(at, 1);
        }
      };
      for (const sheets of lists) sheets.push(sheet);
      CSS.highlights.set(name, highlight);
      port.postMessage('highlighted');
    } catch {
      clear();
      clear = deselect;
      clear();
      selection.addRange(first);
      port.postMessage('selected');
    }
    reveal(first);

    const end = () => {
      for (const type of ENDINGS) removeEventListener(type, onEvent, true);
      clear();
      port.disconnect();
    };
    const onEvent = ({ key = 'Escape' }: Event & { readonly key?: string }) => {
      if (key === 'Escape') end();
    };
    for (const type of ENDINGS) addEventListener(type, onEvent, true);
    port.onDisconnect.addListener(end);
  });
}

/** Scrolls every box around the words, then the page itself, for the box may be taller than the window. */
function reveal(words: Range): void {
  words.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = words.getBoundingClientRect();
  if (height) scrollBy(0, top - innerHeight / 2);
}
