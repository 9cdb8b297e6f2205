import { nameOf } from './dom.ts';
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
/** Node's TEXT_NODE. */
const TEXT = 3;

/** Shadow roots inside shadow roots, no deeper than this. */
const DEEPEST_ROOT = 20;

/** So many nodes are read at a time, which takes a few milliseconds. */
const AT_A_TIME = 4_000;

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
  const reading = readBlocks(page, budget, onText);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/**
 * Collects the blocks of a page likewise, but lets the page do what it has to do between one part and the next.
 * Where the page takes out the very place at which the reading goes on, it stops early.
 */
export async function collectIdly(page: Document, budget: Budget): Promise<PageBlocks> {
  const reading = readBlocks(page, budget);
  let step = reading.next();
  while (!step.done) {
    await new Promise((resume) => setTimeout(resume));
    step = reading.next();
  }
  return step.value;
}

function* readBlocks(
  page: Document,
  [nodes, characters]: Budget,
  onText?: (text: Text) => void,
): Generator<undefined, PageBlocks> {
  const blocks: PageBlock[] = [];
  /** The telling elements around the current node, innermost last. */
  const around: Element[] = [];
  let row = 0;
  let text = '';

  const tagAround = () => (around[0] ? nameOf(around.at(-1) as Element) : 'p');
  const endBlock = () => {
    const block = text.trim();
    text = '';
    if (!block) return;
    const tag = tagAround();
    blocks.push({
      tag,
      // Single spaces stay as they are: to put a space in place of each cost about as much as the walk itself.
      text: block.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ').replace(/ ?\n ?/g, '\n'),
      ...(tag[0] === 't' && { row, column: (around.at(-1) as HTMLTableCellElement).cellIndex }),
    });
  };
  const passEdge = (name: string) => {
    if (name === 'br') text += '\n';
    else if (!INLINE.has(name)) endBlock();
  };
  const enter = (element: Element, name: string) => {
    if (name === 'table') row = -1;
    if (name === 'tr') row++;
    // A button in a heading unfolds what the heading heads.
    if (TELLING.has(name) && tagAround()[0] !== 'h') around.push(element);
  };
  const leave = (element: Element) => {
    passEdge(nameOf(element));
    if (around.at(-1) === element) around.pop();
  };

  function* walk(root: Node, depth: number): Generator<undefined> {
    const walker = page.createTreeWalker(root, ELEMENTS_AND_TEXT);
    let node = walker.firstChild();
    while (node && nodes-- > 0 && characters > 0) {
      if (!(nodes % AT_A_TIME)) {
        yield;
        if (!node.isConnected) nodes = -1;
      }
      let next: Node | null = null;
      // An element's `nodeType` may be clobbered, but never into that of a text.
      if (node.nodeType === TEXT) {
        const { data } = node as Text;
        text += data.slice(0, characters).replaceAll('\n', ' ');
        characters -= data.length;
        onText?.(node as Text);
      } else {
        const element = node as Element;
        const name = nameOf(element);
        passEdge(name);
        if (!isFurniture(element, name)) {
          const { shadowRoot } = element;
          // A form can have none, whatever its fields are called.
          if (shadowRoot && name !== 'form' && depth < DEEPEST_ROOT) {
            yield* walk(shadowRoot, depth + 1);
          }
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
  }

  if (page.body) yield* walk(page.body, 0);
  endBlock();
  return { blocks, stoppedEarly: nodes < 0 || characters <= 0 };
}
