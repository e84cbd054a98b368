import { rowOf } from "../../model/cells.js";
import type { Table, TableRow } from "../../model/report.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";

const notResults = new Set(["newlyReceived", "carriedIn", "total", "carriedOver"]);
const keysOf = (rows: readonly { readonly key: string }[]) =>
  rows.map(({ key }) => key).filter((key) => !notResults.has(key));

/** The keys of the rows （一） to （六） of the requests table, which add up to （七）, as each generation prints them. */
const resultKeys = {
  "2019": keysOf(template2019.requests.rows),
  "2021": keysOf(template2021.requests.rows),
} as const;

/** The rows of results （一） to （六） the table should print, undefined where it does not. */
export function resultRows(table: Table): readonly (TableRow | undefined)[] {
  const printed = table.rows.filter(({ key }) => !notResults.has(key));
  const keys = resultKeys[table.template];
  const inOrder = printed.length === keys.length && printed.every(({ key }, at) => key === keys[at]);
  return inOrder ? printed : keys.map((key) => rowOf(table, key));
}
