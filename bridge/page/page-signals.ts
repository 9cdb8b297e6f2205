import type { PageSignals } from '../../core/detect/signals.ts';
import { attributeOf, bodyOf, findIn, headOf, TEXT, titleOf, walkerBelow } from './dom.ts';
import type { PageBlock } from './page-blocks.ts';

/** A title or description beyond this length is no title. */
const LONGEST_LINE = 1_000;
/** A text node beyond this length is a script. */
const LONGEST_TEXT = 2_000;
const GLANCE = { nodes: 4_000, characters: 40_000 };

/** Address, title and description: what a page says of itself before its body is looked at. */
export function readFront(page: Document, url: string): PageSignals {
  const head = headOf(page);
  const meta = head && findIn(head, 'meta[name=description],meta[property="og:description"]');
  const cut = (line: string): string => line.slice(0, LONGEST_LINE);
  return {
    url: cut(url),
    title: cut(titleOf(page)),
    description: meta ? cut(attributeOf(meta, 'content')) : '',
    headings: [],
  };
}

/**
 * The first text nodes of the body run together, menus and scripts included: cheap to take, and enough to
 * tell that a page never names microneedling.
 */
export function glanceAtText(page: Document): string {
  const body = bodyOf(page);
  const walker = body && walkerBelow(page, body, TEXT);
  let glance = '';
  for (let { nodes } = GLANCE; nodes > 0 && glance.length < GLANCE.characters; nodes--) {
    const node = walker?.nextNode() as Text | null | undefined;
    if (!node) break;
    glance += ` ${node.data.slice(0, LONGEST_TEXT)}`;
  }
  return glance;
}

/** The front with headings and text as the blocks have them. */
export function addBlocks(front: PageSignals, blocks: readonly PageBlock[]): PageSignals {
  const texts = (ofHeadings: boolean): string[] =>
    blocks.filter(({ tag }) => /^h\d/.test(tag) === ofHeadings).map(({ text }) => text);
  return { ...front, headings: texts(true), text: texts(false).join('\n') };
}
