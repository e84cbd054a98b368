import type { Cell, Report, Table, TableRow } from "./report.js";
import type { TableName } from "./template.js";

/** The path of a cell, as findings and files name it: `requests.granted.total`. */
export function cellPath(cell: Cell): string {
  return `${cell.table}.${cell.row}.${cell.column}`;
}

/** The row with this key, or undefined when the page does not print it. */
export function rowOf(table: Table, key: string): TableRow | undefined {
  for (const row of table.rows) if (row.key === key) return row;
  return undefined;
}

/** The cell of this row and column, or undefined when the page does not print the row (or the row has no such column). */
export function cellOf(table: Table, row: string, column: string): Cell | undefined {
  for (const cell of rowOf(table, row)?.cells ?? []) if (cell.column === column) return cell;
  return undefined;
}

/** The number in this cell; null when the table or row is not printed, or the cell holds no number. */
export function numberIn(report: Report, table: TableName, row: string, column: string): number | null {
  const found = report.tables[table];
  return found === null ? null : (cellOf(found, row, column)?.value ?? null);
}
