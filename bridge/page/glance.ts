import { isFurniture } from './furniture.ts';

/** NodeFilter's SHOW_TEXT. */
const TEXT = 4;
/** How many text nodes and characters are glanced at. */
const MOST_NODES = 4_000;
const MOST_CHARACTERS = 25_000;
/** Longer texts may be scripts; asking that of every short one would cost more than it saves. */
const LONG = 200;

/**
 * The first texts of the body run together, menus included: cheap to take, and enough to tell that a page
 * never names microneedling.
 */
export function glanceAtText(page: Document): string {
  const walker = page.createTreeWalker(page.body ?? page, TEXT);
  let glance = '';
  const next = () => walker.nextNode() as Text | null;
  let left = MOST_NODES;
  for (let node = next(); node && left-- && glance.length < MOST_CHARACTERS; node = next()) {
    const text = node.data.trim();
    if (text && (text.length < LONG || !isFurniture(node.parentElement as Element)))
      glance += ` ${text.slice(0, MOST_CHARACTERS)}`;
  }
  return glance;
}
