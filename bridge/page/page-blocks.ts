import {
  bodyOf,
  closestTo,
  ELEMENTS_AND_TEXT,
  findIn,
  nameOf,
  openRootOf,
  walkerBelow,
} from './dom.ts';
import { isFurniture } from './furniture.ts';

/** How much of a page is read at most. */
export interface Budget {
  readonly nodes: number;
  readonly characters: number;
}

/** A block of text as it stands on the page. */
export interface PageBlock {
  /**
   * The element that tells what the text is: h1 to h6, li, dt, dd, td, th, summary or button, wherever inside
   * it the text stands; otherwise p.
   */
  readonly tag: string;
  readonly text: string;
  /** Of table cells, counted from 0. */
  readonly row?: number;
  readonly column?: number;
}

export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** The page was longer than the budget. */
  readonly stoppedEarly: boolean;
}

/** Elements that part no text: "<b>4</b>–6 weeks" is one text. */
const INLINE =
  /^(?:a|abbr|b|bdi|big|br|cite|code|data|del|dfn|em|font|i|img|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|u|var|wbr)$/;

/** Looking into a box takes time; so many boxes are looked into at most. */
const MOST_CHECKS = 50;

/** Shadow roots inside shadow roots, no deeper than this. */
const DEEPEST_ROOT = 20;

/**
 * Collects the text of a page block by block in reading order, white space made single, open shadow roots
 * included and furniture left out, until the budget is spent. Reads, and never writes.
 */
export function collectBlocks(page: Document, budget: Budget): PageBlocks {
  let { nodes, characters } = budget;
  const blocks: PageBlock[] = [];
  let checks = MOST_CHECKS;
  let text = '';
  let start: Text | undefined;

  const endBlock = () => {
    if (start) blocks.push(toBlock(start, text.replace(/\s+/g, ' ').trim()));
    text = '';
    start = undefined;
  };
  const passEdge = (name: string) => {
    if (name === 'br') text += ' ';
    else if (!INLINE.test(name)) endBlock();
  };
  const add = (node: Text) => {
    const read = node.data.slice(0, characters);
    characters -= read.length;
    text += read;
    if (!start && /\S/.test(read)) start = node;
  };

  // A wrapper of the whole page may be named like a part of it.
  const isSkipped = (element: Element, name: string): boolean =>
    isFurniture(element, name) && !(checks-- > 0 && findIn(element, 'h1,main,article'));

  const walk = (root: Node, depth: number) => {
    const walker = walkerBelow(page, root, ELEMENTS_AND_TEXT);
    let node = walker.firstChild();
    while (node && nodes-- > 0 && characters > 0) {
      let next: Node | null = null;
      if (isText(node)) add(node);
      else {
        const element = node as Element;
        const name = nameOf(element);
        passEdge(name);
        if (!isSkipped(element, name)) {
          const shadow = openRootOf(element);
          if (shadow && depth < DEEPEST_ROOT) walk(shadow, depth + 1);
          next = walker.firstChild();
        }
      }
      next ??= walker.nextSibling();
      while (!next) {
        const parent = walker.parentNode();
        if (!parent || parent === root) return;
        passEdge(nameOf(parent as Element));
        next = walker.nextSibling();
      }
      node = next;
    }
  };

  const body = bodyOf(page);
  if (body) walk(body, 0);
  endBlock();
  return { blocks, stoppedEarly: nodes < 0 || characters <= 0 };
}

/** An element's `nodeType` may be clobbered, but never into that of a text. */
const isText = (node: Node): node is Text => node.nodeType === 3;

function toBlock(start: Text, text: string): PageBlock {
  const around = start.parentElement;
  const telling =
    around &&
    (closestTo(around, 'h1,h2,h3,h4,h5,h6') ?? closestTo(around, 'li,dt,dd,td,th,summary,button'));
  const tag = telling ? nameOf(telling) : 'p';
  if (!telling || tag[0] !== 't') return { tag, text };
  const row = closestTo(telling, 'tr') as HTMLTableRowElement | null;
  return {
    tag,
    text,
    row: row?.rowIndex ?? 0,
    column: (telling as HTMLTableCellElement).cellIndex,
  };
}
