import { stringify } from "csv-stringify/sync";
import { compareText } from "../text/compare.js";

/** What a field of a table may hold; null prints as an empty field. */
export type Field = string | number | boolean | null;

/** A column of a table that a run writes. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly zh: string;
  readonly en: string;
}

/** A table that a run writes: file, what a row is, columns in order, and the columns it is sorted by. */
export interface TableSpec {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly ColumnSpec[];
  readonly key: readonly string[];
}

/** A row of such a table, by column name. */
export type Row = Readonly<Record<string, Field>>;

/** A column from its name, type and wording. */
export const column = (name: string, type: ColumnSpec["type"], zh: string, en: string): ColumnSpec => ({
  name,
  type,
  zh,
  en,
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The rows as CSV: byte order mark for Excel, `\n`, formulas escaped, control characters taken out, sorted by the table's key. */
export function csvOf(spec: TableSpec, rows: readonly Row[]): string {
  const names = spec.columns.map(({ name }) => name);
  const sorted = [...rows].sort((a, b) => byKey(spec.key, a, b));
  return stringify(
    sorted.map((row) => names.map((name) => clean(row[name] ?? null))),
    { header: true, columns: names, bom: true, escape_formulas: true, record_delimiter: "\n" },
  );
}

function clean(field: Field): string | number | null {
  if (typeof field === "boolean") return field ? "true" : "false";
  return typeof field === "string" ? field.replace(control, "") : field;
}

function byKey(key: readonly string[], a: Row, b: Row): number {
  for (const name of key) {
    const [x, y] = [a[name] ?? "", b[name] ?? ""];
    const order = typeof x === "number" && typeof y === "number" ? x - y : compareText(String(x), String(y));
    if (order !== 0) return order;
  }
  return 0;
}
