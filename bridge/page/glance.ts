import { nameOf } from './dom.ts';
import { setOf } from './furniture.ts';

/** How many elements and characters are glanced at. */
const MOST_ELEMENTS = 1_024;
const MOST_CHARACTERS = 12_000;
/** The text of so many elements is taken at once, by the browser itself. */
const STEP = 256;
/** Where it is longer than this, it may hold one of these, whose text is none of the page's. */
const LONG = 10_000;
const NO_TEXT = setOf('script style noscript template');

/**
 * The first texts of the body run together, menus included: enough to tell that a page never names microneedling,
 * and cheap to take, for texts one by one would cost a good deal more.
 */
export function glanceAtText(page: Document): string {
  const root = page.body as HTMLElement | null;
  let glance = '';
  if (!root) return glance;
  const elements = root.getElementsByTagName('*');
  const range = page.createRange();
  range.setStart(root, 0);
  // Its length is not asked for: the browser would have to count the whole page.
  for (let at = 0, end: Element | null = root; end && at < MOST_ELEMENTS; ) {
    const first = at;
    at += STEP;
    end = elements.item(at);
    if (end) range.setEndBefore(end);
    else range.setEnd(root, root.childNodes.length);
    let text = range.toString();
    // The last of them are always asked: a page that is yet to be put together is little else than scripts.
    for (let each = first; each < at && (!end || text.length > LONG); each++) {
      const element = elements.item(each);
      if (!element) break;
      if (NO_TEXT.has(nameOf(element))) text = text.replace(element.textContent, '');
    }
    glance += text;
    if (glance.length > MOST_CHARACTERS) break;
    if (end) range.setStartBefore(end);
  }
  return glance.slice(0, MOST_CHARACTERS);
}
