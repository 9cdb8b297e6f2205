import { headsOfCells, type TableCell } from './table-heads.ts';
import type { TextBlock } from './types.ts';

const ROW = /^\s*\|?(.*?)\|?\s*$/;
/** The line of dashes under the heads of a Markdown table. */
const RULE = /^[\s|:-]+$/;

/** The cells of a line such as "| Make-up | 24 hours |" or "Make-up | 24 hours"; null where it is no row of a table. */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('|')) return null;
  const cells = (ROW.exec(line)?.[1] ?? '').split('|').map((cell) => cell.trim());
  return cells.length > 1 ? cells : null;
}

/** How many of `lines` from `at` on are rows of one table; 0 where fewer than two are. */
export function lengthOfTable(lines: readonly string[], at: number): number {
  const columns = cellsOf(lines[at] ?? '')?.length ?? 0;
  let end = at;
  while (columns > 1 && cellsOf(lines[end] ?? '')?.length === columns) end += 1;
  return end - at > 1 ? end - at : 0;
}

/** The rows of a table written with bars, as one block a cell, each named by the heads of its column and its row. */
export function blocksFromTable(lines: readonly string[]): TextBlock[] {
  const cells = lines
    .filter((line) => !RULE.test(line))
    .flatMap((line, row) =>
      (cellsOf(line) ?? []).flatMap((text, column): TableCell[] =>
        text === '' ? [] : [{ text, row, column, isMarked: false }],
      ),
    );
  const heads = headsOfCells(cells, RULE.test(lines[1] ?? ''));
  return cells.flatMap(({ text }, at): TextBlock[] => {
    const context = heads[at];
    return context ? [{ kind: 'table-cell', text, context }] : [];
  });
}
