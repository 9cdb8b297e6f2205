import type { PageSignals } from '../../core/detect/signals.ts';
import { nameOf } from './dom.ts';
import { isFurniture } from './furniture.ts';
import type { PageBlock } from './page-blocks.ts';

/** A line beyond this length is no title. */
const LONGEST = 2_000;
const LONG = 200;
/** NodeFilter's SHOW_TEXT. */
const TEXT = 4;
/** How many text nodes and characters are glanced at. */
const MOST_NODES = 4_000;
const MOST_CHARACTERS = 40_000;

/** Address, title and description: what a page says of itself before its body is looked at. */
export function readFront(page: Document, url: string): PageSignals {
  const meta = page.head?.querySelector<HTMLMetaElement>('meta[name=description]');
  return {
    url,
    title: page.title.slice(0, LONGEST),
    description: meta?.content.slice(0, LONGEST) ?? '',
    headings: [],
  };
}

/**
 * The first texts of the body run together, menus included: cheap to take, and enough to tell that a page
 * never names microneedling.
 */
export function glanceAtText(page: Document): string {
  const walker = page.body && page.createTreeWalker(page.body, TEXT);
  let glance = '';
  for (let nodes = 0; nodes < MOST_NODES && glance.length < MOST_CHARACTERS; nodes++) {
    const node = walker?.nextNode() as Text | null | undefined;
    if (!node) break;
    const text = node.data.trim();
    // Long texts may be scripts; asking that of every short one would cost more than it saves.
    if (text && (text.length < LONG || !isHidden(node)))
      glance += ` ${text.slice(0, MOST_CHARACTERS)}`;
  }
  return glance;
}

const isHidden = ({ parentElement }: Text): boolean =>
  parentElement !== null && isFurniture(parentElement, nameOf(parentElement));

/** The front with the headings and the text of a page's blocks. */
export function toSignals(front: PageSignals, blocks: readonly PageBlock[]): PageSignals {
  const headings: string[] = [];
  const texts: string[] = [];
  for (const { tag, text } of blocks) (tag[0] === 'h' ? headings : texts).push(text);
  return { ...front, headings, text: texts.join('\n') };
}
