import type { GridRow, PrintedCell } from "./grid-rows.js";

/** The columns of a grid that hold a table's numbers, as its head shows them. */
export interface Columns {
  /** The grid's column of each column of the table, in the table's order. */
  readonly at: readonly number[];
  /** How many columns of the grid each head lies over. */
  readonly spans: readonly number[];
  /** Columns that have words above them, the table's own or others (备注). */
  readonly headed: ReadonlySet<number>;
  /** How many columns the grid has. */
  readonly width: number;
}

/**
 * Where the columns with these recognition keys stand in a head. Where some of the heads are not legible the others show their place, if
 * they stand side by side. Null when the head does not tell.
 */
export function columnsOf(head: readonly GridRow[], keys: readonly (readonly string[])[]): Columns | null {
  const at: (number | undefined)[] = keys.map(() => undefined);
  const spans = keys.map(() => 1);
  const headed = new Set<number>();
  for (const row of head) {
    for (const cell of row.starts) {
      if (cell.print !== "words") continue;
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) headed.add(column);
      const column = keys.findIndex((names, i) => at[i] === undefined && names.includes(cell.key));
      if (column < 0) continue;
      at[column] = cell.column;
      spans[column] = cell.columnSpan;
    }
  }
  const width = head[0]?.grid.columns ?? 0;
  const complete = at.every((column, i) => column !== undefined && column > (at[i - 1] ?? -1))
    ? at
    : sideBySide(at, width);
  return complete === null ? null : { at: complete as readonly number[], spans, headed, width };
}

/** The columns as one run, when at least half of them are known and all of those agree where it starts. */
function sideBySide(at: readonly (number | undefined)[], width: number): readonly number[] | null {
  const starts = at.flatMap((column, i) => (column === undefined ? [] : [column - i]));
  const [start] = starts;
  if (start === undefined || starts.length * 2 < at.length || starts.some((other) => other !== start)) return null;
  return start < 0 || start + at.length > width ? null : at.map((_, i) => start + i);
}

/**
 * The same columns in a grid that goes on with the table: what it lacks or adds are label columns, on the left, or columns that one head lay
 * over. Null when it has too few.
 */
export function shifted(columns: Columns, width: number): Columns | null {
  if (width === columns.width) return columns;
  const { length } = columns.at;
  const end = (columns.at[length - 1] as number) + (columns.spans[length - 1] as number);
  const start = width - (columns.width - end) - length;
  const at = columns.at.map((_, i) => start + i);
  const headed = new Set([...columns.headed].map((column) => column + width - columns.width));
  return start < 0 ? null : { at, spans: at.map(() => 1), headed, width };
}

/**
 * The cells that stand under the columns in this row, or those after its last words where the row is not built as its head is (a label
 * that lies over the first column). More or fewer cells than columns: their places are not certain.
 */
export function cellsUnder(row: GridRow, columns: Columns): readonly PrintedCell[] {
  const first = columns.at[0] as number;
  const end = (columns.at[columns.at.length - 1] as number) + (columns.spans[columns.spans.length - 1] as number);
  const present = columns.at.flatMap((column, i) => cellsBelow(row, column, columns.spans[i] as number));
  if (present[0]?.print === "words" && present[0].row === row.row) return afterWords(row);
  const strays = row.starts.filter(
    (cell) =>
      cell.print === "number" &&
      (cell.column >= end ? !columns.headed.has(cell.column) : cell.column < first && !isLabelNumber(row, cell, first)),
  );
  // A table under the first, not as wide: its numbers stand beside the head, and below the head is nothing.
  if (strays.length === columns.at.length && present.every(({ print }) => print === "blank")) return strays;
  // Numbers beside the head and places without a cell below it: the row stands elsewhere than its head says.
  return strays.length > 0 && present.length < columns.at.length ? afterWords(row) : [...present, ...strays];
}

const afterWords = (row: GridRow) => row.starts.slice(row.starts.findLastIndex((cell) => cell.print === "words") + 1);

/** The one cell below a head; where a wide head lies over several, the one that is not blank, and all of them when several are not. */
function cellsBelow(row: GridRow, column: number, span: number): readonly PrintedCell[] {
  if (span === 1) {
    const cell = row.places[column] ?? null;
    return cell === null ? [] : [cell];
  }
  const cells = [...new Set(row.places.slice(column, column + span))].filter((cell) => cell !== null);
  if (cells.length < 2) return cells;
  const filled = cells.filter((cell) => cell.print !== "blank");
  return filled.length === 0 ? cells.slice(0, 1) : filled;
}

/** A number among the labels numbers the words beside it (`1` before `属于国家秘密`). */
function isLabelNumber(row: GridRow, cell: PrintedCell, first: number): boolean {
  return row.starts.some((other) => other.print === "words" && other.column > cell.column && other.column < first);
}

/** The cells of a row's label, groups that begin with it included: what is printed left of its first number column. */
export function labelCells(row: GridRow, cells: readonly PrintedCell[], columns: Columns): readonly PrintedCell[] {
  const until = Math.max(columns.at[0] as number, cells[0]?.column ?? 0);
  return row.starts.filter((cell) => cell.print !== "blank" && cell.column < until && !cells.includes(cell));
}
