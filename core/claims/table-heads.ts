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

/** Of one figure: "$250", "from £90". */
const isPrice = (text: string): boolean => readQuantities(text)[0]?.dimension === 'money';

/** "3 sessions", "Course of 3", "3": how many are sold at the price beside or below it. */
const isCount = (text: string): boolean => {
  const [count, ...others] = readQuantities(text);
  return (
    count !== undefined &&
    others.length === 0 &&
    /^(?:session|bare)$/.test(count.dimension) &&
    count.min === count.max
  );
};

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

/** "Area | 1 session | Course of 3" above a row of prices: figures that name columns. */
function headsPrices(row: readonly TableCell[], below: readonly TableCell[]): boolean {
  const counts = row.filter(({ text }) => isCount(text));
  const others = row.filter((cell) => !counts.includes(cell));
  const priced = counts.every(({ column }) =>
    below.some((cell) => cell.column === column && isPrice(cell.text)),
  );
  return counts.length > 0 && priced && others.every(isLabel);
}

/** "3 sessions | $750 | $250": the count names the prices. */
const countsPrices = ([first, ...others]: readonly TableCell[]): boolean =>
  first !== undefined &&
  first.column === 0 &&
  others.length > 0 &&
  isCount(first.text) &&
  others.every(({ column, text }) => column > 0 && isPrice(text));

/** "3" under "Sessions" is "3 Sessions". */
const namedCount = ({ text }: TableCell, column = ''): string =>
  /^\d+$/.test(text.trim()) ? `${text} ${column}` : text;

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
    const names = isHeaded || namesColumns(row) || headsPrices(row, rows[at + 1] ?? []);
    if (isFirst && rows.length > at + 1 && names) {
      for (const cell of row) {
        columns.set(cell.column, cell.text);
        heads.set(cell, null);
      }
      continue;
    }
    const counts = countsPrices(row);
    const head = counts ? only : headOfRow(row);
    const rowName = head && counts ? namedCount(head, columns.get(0)) : head?.text;
    for (const cell of row) {
      const isHead = cell === head;
      const isNameAlone = isHead && (counts || cell.isMarked || ASKING.test(cell.text));
      const names = [columns.get(cell.column), isHead ? '' : rowName, section];
      heads.set(cell, isNameAlone ? null : names.filter((name) => !!name).map(String));
    }
  }
  return cells.map((cell) => heads.get(cell) ?? null);
}
