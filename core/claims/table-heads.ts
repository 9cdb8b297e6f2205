import { readQuantities } from '../quantity/read-quantities.ts';

/** A cell of a table, or one of several texts in it. Rows and columns count from 0; empty cells are left out. */
export interface TableCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The page itself says that it is a head. */
  readonly isMarked: boolean;
}

/** Longer texts are no labels. */
const LONGEST_HEAD = 60;
/** What a table says beside a label rather than above a column. */
const ANSWER = /^(?:none|zero|nil|no|yes|all|any|minimal)$/i;
/** "Is it painful?" and "Downtime:" name what stands beside them. */
const ASKING = /[?:]$/;

/** "weekly" and "two hours" are figures, too. */
const hasFigure = (text: string): boolean => /\d/.test(text) || readQuantities(text).length > 0;

const isLabel = ({ text, isMarked }: TableCell): boolean =>
  text.length <= LONGEST_HEAD && (isMarked || !hasFigure(text));

function rowsOf(cells: readonly TableCell[]): TableCell[][] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

/** True where the first row names the columns: it is marked to, or holds labels alone and answers nothing. */
function namesColumns(row: readonly TableCell[]): boolean {
  if (!row.every(isLabel)) return false;
  if (row.every(({ isMarked }) => isMarked)) return true;
  const [first, ...others] = row;
  if (!first || others.some(({ isMarked }) => isMarked)) return first !== undefined;
  // "| Is it painful? | No |" names a row, and so does a head before cells that are none.
  const asks = ASKING.test(first.text) || others.some(({ text }) => ANSWER.test(text));
  return !asks && (others.length === 0 || !first.isMarked);
}

const isAcross = (row: readonly TableCell[]): boolean =>
  row.some(({ column }) => column !== row[0]?.column);

/** The cell that names the others of its row: the first, or where that is a figure the first label after it. */
function headOfRow(row: readonly TableCell[]): TableCell | undefined {
  const [first, second] = row;
  // Several texts in a cell are what it says, not its name.
  if (!first || first.column > 0 || !second || second.column === 0) return undefined;
  if (!hasFigure(first.text)) return first.text.length <= LONGEST_HEAD ? first : undefined;
  const label = row.slice(1).find((cell) => isLabel(cell) && !hasFigure(cell.text));
  return label ?? (first.isMarked && isLabel(first) ? first : undefined);
}

/**
 * Says of each cell of one table, in the same order, what names it, nearest first: the head of its column, the head
 * of its row, the row above that is one label alone ("Chemical peels"). Null for cells that do nothing but name others.
 */
export function headsOfCells(
  cells: readonly TableCell[],
  isHeaded = false,
): (readonly string[] | null)[] {
  const rows = rowsOf(cells);
  const columns = new Map<number, string>();
  const heads = new Map<TableCell, readonly string[] | null>();
  const isWide = rows.some(isAcross);
  let section = '';
  for (const [at, row] of rows.entries()) {
    const [only] = row;
    if (isWide && row.length === 1 && only && only.column === 0 && isLabel(only)) {
      section = only.text;
      heads.set(only, null);
      continue;
    }
    const isFirst = at === 0 || (at === 1 && section !== '');
    if (isFirst && rows.length > at + 1 && (isHeaded || namesColumns(row))) {
      for (const cell of row) {
        columns.set(cell.column, cell.text);
        heads.set(cell, null);
      }
      continue;
    }
    const head = headOfRow(row);
    for (const cell of row) {
      const isHead = cell === head;
      const isNameAlone = isHead && (cell.isMarked || ASKING.test(cell.text));
      const names = [columns.get(cell.column), isHead ? '' : head?.text, section];
      heads.set(cell, isNameAlone ? null : names.filter((name) => !!name).map(String));
    }
  }
  return cells.map((cell) => heads.get(cell) ?? null);
}
