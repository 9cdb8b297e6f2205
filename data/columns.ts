/**
 * Rows of one kind as columns: each field's name once, its values one after another, the i-th of them the i-th row's. A
 * field that some rows lack holds its values by the numbers of the rows that have it.
 */
export type Columns = Readonly<Record<string, Column>>;
type Column = readonly unknown[] | Readonly<Record<number, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** Turns plain rows into columns, which take far less room where they are compressed: like stands by like. */
export function toColumns(rows: readonly object[]): Columns {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...fields].map((field) => [field, columnOf(rows as Row[], field)]));
}

function columnOf(rows: readonly Row[], field: string): Column {
  if (rows.every((row) => Object.hasOwn(row, field))) return rows.map((row) => row[field]);
  return Object.fromEntries(
    rows.flatMap((row, at) => (Object.hasOwn(row, field) ? [[at, row[field]]] : [])),
  );
}

/** The rows again: as many as the longest full column has values; without a full column, none. */
export function toRows(columns: Columns): Record<string, unknown>[] {
  const fields = Object.entries(columns) as [string, Readonly<Record<number, unknown>>][];
  const lengths = Object.values(columns).map((column) =>
    Array.isArray(column) ? column.length : 0,
  );
  return Array.from({ length: Math.max(0, ...lengths) }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [field, column] of fields) {
      const value = column[at];
      if (value !== undefined) row[field] = value;
    }
    return row;
  });
}
