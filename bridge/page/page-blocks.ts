import { nameOf, shadowOf } from './dom.ts';
import { isFurniture, setOf } from './furniture.ts';

/** How much of a page is read at most. */
export type Budget = readonly [nodes: number, characters: number];

/** The beginning of a page tells what it is about. */
export const BEGINNING: Budget = [5_000, 25_000];

/** What is read of a page to tell its claims. */
export const WHOLE_PAGE: Budget = [50_000, 1_000_000];

/** A block of text as it stands on the page. */
export interface PageBlock {
  /**
   * The element that tells what the text is: h1 to h6, li, dt, dd, td, th, summary or button, wherever inside
   * it the text stands; otherwise p.
   */
  readonly tag: string;
  readonly text: string;
  /** Of table cells: their place in the table, from 0. */
  readonly row?: number;
  readonly column?: number;
}

export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** The page was longer than the budget. */
  readonly stoppedEarly: boolean;
}

/** Elements that part no text: "<b>4</b>–6 weeks" is one text. */
const INLINE = setOf(
  'a abbr b br cite code del em font i img ins label mark q s small span strong sub sup time u wbr',
);
const TELLING = setOf('h1 h2 h3 h4 h5 h6 li dd dt td th summary button');

/** NodeFilter's SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENTS_AND_TEXT = 5;

/** Shadow roots inside shadow roots, no deeper than this. */
const DEEPEST_ROOT = 20;

/**
 * Collects the text of a page block by block in reading order, white space made single, `<br>` a line break, open
 * shadow roots included and furniture left out, until the budget is spent. Takes constant time a node, however deep it
 * lies. Reads, and never writes.
 * @param onText told of every text that is taken, in order
 */
export function collectBlocks(
  page: Document,
  budget: Budget,
  onText?: (text: Text) => void,
): PageBlocks {
  let [nodes, characters] = budget;
  const blocks: PageBlock[] = [];
  /** The telling elements around the current node, innermost last. */
  const around: Element[] = [];
  let row = 0;
  let text = '';

  const endBlock = () => {
    const block = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (block) blocks.push(toBlock(block, around.at(-1), row));
    text = '';
  };
  const passEdge = (name: string) => {
    if (name === 'br') text += '\n';
    else if (!INLINE.has(name)) endBlock();
  };
  const enter = (element: Element, name: string) => {
    if (name === 'table') row = -1;
    if (name === 'tr') row++;
    const outer = around.at(-1);
    // A button in a heading unfolds what the heading heads.
    if (TELLING.has(name) && !(outer && nameOf(outer)[0] === 'h')) around.push(element);
  };
  const leave = (element: Element) => {
    passEdge(nameOf(element));
    if (around.at(-1) === element) around.pop();
  };

  const walk = (root: Node, depth: number) => {
    const walker = page.createTreeWalker(root, ELEMENTS_AND_TEXT);
    let node = walker.firstChild();
    while (node && nodes-- > 0 && characters > 0) {
      let next: Node | null = null;
      if (isText(node)) {
        const read = node.data.slice(0, characters);
        characters -= read.length;
        text += read.replaceAll('\n', ' ');
        onText?.(node);
      } else {
        const element = node as Element;
        const name = nameOf(element);
        passEdge(name);
        if (!isFurniture(element, name)) {
          const shadow = shadowOf(element);
          if (shadow && depth < DEEPEST_ROOT) walk(shadow, depth + 1);
          next = walker.firstChild();
          if (next) enter(element, name);
        }
      }
      next ??= walker.nextSibling();
      while (!next) {
        const parent = walker.parentNode();
        if (!parent) return;
        leave(parent as Element);
        next = walker.nextSibling();
      }
      node = next;
    }
  };

  if (page.body) walk(page.body, 0);
  endBlock();
  return { blocks, stoppedEarly: nodes < 0 || characters <= 0 };
}

/** An element's `nodeType` may be clobbered, but never into that of a text. */
const isText = (node: Node): node is Text => node.nodeType === 3;

function toBlock(text: string, telling: Element | undefined, row: number): PageBlock {
  const tag = telling ? nameOf(telling) : 'p';
  return {
    tag,
    text,
    ...(tag[0] === 't' && { row, column: (telling as HTMLTableCellElement).cellIndex }),
  };
}
