import { headsOfCells, type TableCell } from '../../core/claims/table-heads.ts';
import type { TextBlock } from '../../core/claims/types.ts';
import { type Line, linesOf } from './lines.ts';
import type { PageBlock } from './page-blocks.ts';

/** A text block that knows where it comes from. */
export interface PlacedTextBlock extends TextBlock {
  /** Which of the page's blocks it is, from 0, */
  readonly source: number;
  /** and the character of that block's text with which it begins. */
  readonly from: number;
}

/**
 * Says of each block what it is, in the same order; one with empty lines in it becomes several. Cells that only name
 * others, and buttons that ask nothing, are left out; a cell that nothing names is a paragraph, for many pages are
 * laid out in tables.
 */
export function toTextBlocks(blocks: readonly PageBlock[]): PlacedTextBlock[] {
  const placeCells = cellBlocks(blocks);
  let term: readonly string[] = [];
  return blocks.flatMap((block, source) => {
    if (block.tag === 'dt') term = [block.text];
    return linesOf(block.text).flatMap((line): PlacedTextBlock[] => {
      const textBlock = placeCells.has(block)
        ? cellBlock(line, placeCells.get(block) ?? null)
        : blockOf(block.tag, line, term);
      return textBlock ? [{ ...textBlock, source, from: line.from }] : [];
    });
  });
}

function blockOf(tag: string, { text }: Line, term: readonly string[]): TextBlock | null {
  switch (tag) {
    case 'li':
      return { kind: 'list-item', text };
    case 'dt':
    case 'button':
      return text.endsWith('?') ? { kind: 'question', text } : null;
    case 'dd':
      return { kind: 'definition', text, context: term };
    case 'summary':
      return { kind: 'question', text };
    default: {
      const level = /^h([1-6])$/.exec(tag)?.[1];
      return level ? { kind: 'heading', text, level: Number(level) } : { kind: 'paragraph', text };
    }
  }
}

/** What names a cell; null where it does nothing but name others. */
type Heads = { readonly names: readonly string[]; readonly isAlone: boolean } | null;

function cellBlock({ text }: Line, heads: Heads): TextBlock | null {
  if (heads === null) return null;
  const isParagraph = heads.names.length === 0 && heads.isAlone;
  return isParagraph
    ? { kind: 'paragraph', text }
    : { kind: 'table-cell', text, context: heads.names };
}

const isCell = ({ tag }: PageBlock): boolean => tag === 'td' || tag === 'th';

/** The cells of a page, table by table, each with its heads. */
function cellBlocks(blocks: readonly PageBlock[]): Map<PageBlock, Heads> {
  const result = new Map<PageBlock, Heads>();
  let table: PageBlock[] = [];
  const close = () => {
    const cells = table.map(
      ({ tag, text, row = 0, column = 0 }): TableCell => ({
        text: text.replaceAll('\n', ' '),
        row,
        column,
        isMarked: tag === 'th',
      }),
    );
    const heads = headsOfCells(cells);
    for (const [at, block] of table.entries()) {
      const names = heads[at];
      const [before, after] = [table[at - 1], table[at + 1]];
      const shares = (other: PageBlock | undefined): boolean =>
        other?.row === block.row && other?.column !== block.column;
      result.set(block, names ? { names, isAlone: !(shares(before) || shares(after)) } : null);
    }
    table = [];
  };
  for (const block of blocks) {
    if (!isCell(block)) continue;
    const last = table.at(-1);
    if (last && startsTable(last, block)) close();
    table.push(block);
  }
  close();
  return result;
}

/** A table begins where rows are counted anew, or columns within a row. */
const startsTable = (last: PageBlock, { row = 0, column = 0 }: PageBlock): boolean =>
  row < (last.row ?? 0) || (row === last.row && column < (last.column ?? 0));
