import type { TableName } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import { outcomeColumns, requestColumns, reviewBlocks } from "../model/template-common.js";
import type { GridRow } from "./grid-rows.js";
import { columnKeys, labelKey } from "./table-labels.js";

/** Rows of one grid that stand under one head: what a page shows of a table, or of a block of it. */
export interface Segment {
  readonly table: TableName;
  /** Empty where a grid goes on with the table of the grid before without repeating its head. */
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
}

const requestsHead = new Set([
  ...requestColumns.slice(0, -2).flatMap(columnKeys),
  ...["申请人情况", "法人或其他组织"].map(labelKey),
]);
const outcomes = new Set(outcomeColumns.slice(0, -1).flatMap(columnKeys));
const reviewGroups = new Set([...reviewBlocks.map((block) => block.label), "行政诉讼"].map(labelKey));
const disclosureHead = new Set([
  "信息内容",
  ...[...template2019.disclosure, ...template2021.disclosure].flatMap((block) => block.columns.flatMap(columnKeys)),
]);
const article = /^第二十条第[一二三四五六七八九]项$/;

/** The table whose head this row is part of, as far as its words tell; null for a row of numbers, of labels or of another table. */
function headOf(row: GridRow): TableName | null {
  if (row.starts.some((cell) => cell.print === "number")) return null;
  const among = (keys: ReadonlySet<string>) => row.starts.filter((cell) => keys.has(cell.key)).length;
  if (among(requestsHead) > 0) return "requests";
  const groups = among(reviewGroups);
  if (among(outcomes) >= 3 || groups >= 2 || (groups === 1 && row.starts.length === 1)) return "reviewAndLitigation";
  if (among(disclosureHead) > 0 || row.starts.some((cell) => article.test(cell.key))) return "disclosure";
  return null;
}

/**
 * The rows of all grids by the head they stand under. Several tables in one grid come apart at their heads; a grid without a head of its
 * own may go on with the table before it, which only that table's reader can tell.
 */
export function segmentsOf(rows: readonly GridRow[]): readonly Segment[] {
  const segments: { table: TableName; head: GridRow[]; body: GridRow[] }[] = [];
  let grid: GridRow["grid"] | null = null;
  for (const row of rows) {
    const table = headOf(row);
    const last = segments[segments.length - 1];
    if (table !== null && last?.table === table && last.body.length === 0 && grid === row.grid) last.head.push(row);
    else if (table !== null) segments.push({ table, head: [row], body: [] });
    else if (last !== undefined && grid !== row.grid) segments.push({ table: last.table, head: [], body: [row] });
    else last?.body.push(row);
    grid = row.grid;
  }
  return segments;
}
