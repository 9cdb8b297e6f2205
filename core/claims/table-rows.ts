import { readQuantities } from '../quantity/read-quantities.ts';
import type { TextBlock } from './types.ts';

const ROW = /^\s*\|?(.*?)\|?\s*$/;
/** What a table says beside a label rather than above a column. */
const ANSWER = /^(?:none|zero|nil|no|yes|all|any|minimal)$/i;
/** The line of dashes under the heads of a Markdown table. */
const RULE = /^[\s|:-]+$/;

/** The cells of a line such as "| Make-up | 24 hours |" or "Make-up | 24 hours"; null where it is no row of a table. */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('|')) return null;
  const cells = (ROW.exec(line)?.[1] ?? '').split('|').map((cell) => cell.trim());
  return cells.length > 1 ? cells : null;
}

/** "weekly" and "two hours" are figures, too. */
const hasFigure = (text: string): boolean => /\d/.test(text) || readQuantities(text).length > 0;

/** The heads of the columns: a first row without figures, or one with a rule under it; empty where there are none. */
function headsOf(lines: readonly string[]): readonly string[] {
  const first = cellsOf(lines[0] ?? '') ?? [];
  const ruled = RULE.test(lines[1] ?? '');
  // "| Is it painful? | No |" names a row, not a column.
  const asks = /[?:]$/.test(first[0] ?? '') || first.slice(1).some((cell) => ANSWER.test(cell));
  const isHead = lines.length > 1 && (ruled || !(asks || first.some(hasFigure)));
  return isHead ? first : [];
}

/** How many of `lines` from `at` on are rows of one table; 0 where fewer than two are. */
export function lengthOfTable(lines: readonly string[], at: number): number {
  const columns = cellsOf(lines[at] ?? '')?.length ?? 0;
  let end = at;
  while (columns > 1 && cellsOf(lines[end] ?? '')?.length === columns) end += 1;
  return end - at > 1 ? end - at : 0;
}

/** Longer texts are no labels. */
const LONGEST_HEAD = 60;

/** The rows of a table written with bars, as one block a cell, each named by the heads of its column and its row. */
export function blocksFromTable(lines: readonly string[]): TextBlock[] {
  const heads = headsOf(lines);
  const rows = lines.slice(heads.length > 0 ? 1 : 0).filter((line) => !RULE.test(line));
  return rows.flatMap((line) => {
    const cells = cellsOf(line) ?? [];
    const [first = ''] = cells;
    // "| 0.5 mm | fine lines |": the figure may come first.
    const label = cells.slice(1).find((cell) => !hasFigure(cell) && cell.length <= LONGEST_HEAD);
    const rowHead = hasFigure(first) ? (label ?? '') : first;
    return cells.flatMap((text, column): TextBlock[] => {
      if (text === '' || text === rowHead) return [];
      const context = [heads[column] ?? '', rowHead].filter((head) => head !== '');
      return [{ kind: 'table-cell', text, context }];
    });
  });
}
