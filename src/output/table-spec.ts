import { stringify } from "csv-stringify/sync";
import { UserError } from "../model/user-error.js";
import { compareText } from "../text/compare.js";
import { parseCsv } from "../text/csv.js";

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

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const style = { escape_formulas: true, record_delimiter: "\n" };

/** A table as CSV: byte order mark for Excel, header, rows as {@link csvRows} has them. */
export function csvOf(spec: TableSpec, rows: readonly Row[]): string {
  return csvHead(spec) + csvRows(spec, rows);
}

/** The byte order mark and header line of a table. */
export function csvHead({ columns }: TableSpec): string {
  return stringify([columns.map(({ name }) => name)], { ...style, bom: true });
}

/** Rows as lines of CSV, sorted by the table's key: `\n`, formulas escaped, control characters taken out. */
export function csvRows({ columns, key }: TableSpec, rows: readonly Row[]): string {
  const sorted = [...rows].sort((a, b) => byKey(key, a, b));
  return stringify(
    sorted.map((row) => columns.map(({ name }) => clean(row[name] ?? null))),
    style,
  );
}

function clean(field: Field): string | number | null {
  if (typeof field === "boolean") return field ? "true" : "false";
  return typeof field === "string" ? field.replace(control, "") : field;
}

/** The rows of a table that {@link csvOf} wrote; fields of number and integer columns as numbers, escaped formulas as they were. */
export function rowsFrom({ columns, file }: TableSpec, csv: string): readonly Row[] {
  const [head, ...records] = parseCsv(csv);
  const names = head?.fields ?? [];
  const absent = columns.find(({ name }) => !names.includes(name));
  if (absent !== undefined)
    throw new UserError({
      zh: `${file} 缺少 ${absent.name} 列，不是本版本 mingjian score 写出的结果，请重新运行 score`,
      en: `${file} has no column ${absent.name}: this version's mingjian score did not write it; run score again`,
    });
  const read = columns.map(({ name, type }) => ({ name, type, at: names.indexOf(name) }));
  return records.map(({ fields }) =>
    Object.fromEntries(read.map(({ name, type, at }) => [name, fieldFrom(type, fields[at] ?? "")])),
  );
}

function fieldFrom(type: ColumnSpec["type"], printed: string): Field {
  if (printed === "") return null;
  if (type === "boolean") return printed === "true";
  if (type === "number" || type === "integer") return Number(printed);
  return printed.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
}

function byKey(key: readonly string[], a: Row, b: Row): number {
  for (const name of key) {
    const [x, y] = [a[name] ?? "", b[name] ?? ""];
    const order = typeof x === "number" && typeof y === "number" ? x - y : compareText(String(x), String(y));
    if (order !== 0) return order;
  }
  return 0;
}
