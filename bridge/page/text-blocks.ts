import type { TextBlock } from '../../core/claims/types.ts';
import type { PageBlock } from './page-blocks.ts';

/** A head is a label; longer texts, and figures in unmarked cells, are data. */
const LONGEST_HEAD = 60;

/** A text block that knows which of the page's blocks it is, from 0. */
export interface PlacedTextBlock extends TextBlock {
  readonly source: number;
}

/**
 * Says of each block what it is, in the same order. Cells that only name their column, and buttons that ask
 * nothing, are left out; a cell without heads is a paragraph, for many pages are laid out in tables.
 */
export function toTextBlocks(blocks: readonly PageBlock[]): PlacedTextBlock[] {
  const classify = createClassifier();
  return blocks.flatMap((block, source) =>
    classify(block).map((textBlock) => ({ ...textBlock, source })),
  );
}

/** Takes the blocks of one page in order, and gives each as one text block or none. */
function createClassifier(): (block: PageBlock) => TextBlock[] {
  const headsOf = createHeadsFinder();
  let term: readonly string[] = [];
  return (block) => {
    const { tag, text } = block;
    switch (tag) {
      case 'li':
        return [{ kind: 'list-item', text }];
      case 'td':
      case 'th':
        return cell(text, headsOf(block));
      case 'dt':
        term = [text];
        return text.endsWith('?') ? [{ kind: 'question', text }] : [];
      case 'dd':
        return [{ kind: 'definition', text, context: term }];
      case 'summary':
        return [{ kind: 'question', text }];
      case 'button':
        return text.endsWith('?') ? [{ kind: 'question', text }] : [];
      default: {
        const level = /^h([1-6])$/.exec(tag)?.[1];
        return [
          level ? { kind: 'heading', text, level: Number(level) } : { kind: 'paragraph', text },
        ];
      }
    }
  };
}

function cell(text: string, heads: readonly string[] | null): TextBlock[] {
  if (heads === null) return [];
  return [
    heads.length > 0 ? { kind: 'table-cell', text, context: heads } : { kind: 'paragraph', text },
  ];
}

/**
 * Tells each cell its column's and its row's head as cells come by; null for cells that are heads alone.
 * Labels in a first row, or marked as heads, name the columns; the first label of a row names the row.
 */
function createHeadsFinder(): (block: PageBlock) => readonly string[] | null {
  let columns = new Map<number, string>();
  let rowHead = '';
  let lastRow = -1;
  let lastColumn = -1;

  return ({ tag, text, row = 0, column = 0 }) => {
    const sameRow = row === lastRow && column >= lastColumn;
    if (row < lastRow || (row === lastRow && !sameRow)) columns = new Map();
    if (!sameRow) rowHead = '';
    lastRow = row;
    lastColumn = column;

    const marked = tag === 'th';
    const isLabel = text.length <= LONGEST_HEAD && (marked || !/\d/.test(text));
    const heads = [columns.get(column) ?? '', rowHead].filter((head) => head !== '');
    if (isLabel && row === 0) columns.set(column, text);
    else if (isLabel && column === 0) rowHead = text;
    return isLabel && (marked || row === 0) ? null : heads;
  };
}
