import { cellPath } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { type Cell, confidenceFloor, type Table, type TableRow } from "../model/report.js";
import { tableNames } from "../model/template.js";
import { blankCell, blankForZero, blankRow, blanksForZeros, blankTable, isBlank } from "./parts/blanks.js";
import { withTables } from "./parts/generations.js";
import { noNumber, noTable, unsureTable } from "./parts/reasons.js";
import { pass, unknown } from "./parts/verdicts.js";

/** Every cell holds a number: a blank is not zero. Rows and tables that are blank altogether, and tables that write blanks for 0, are one finding each. */
export const cellBlank: Check = {
  id: "cell-blank",
  severity: "warning",
  templates: withTables,
  title: { zh: "单元格均填写数字，没有发生的填“0”", en: "Every cell holds a number; what did not happen is 0" },
  basis: {
    zh: "年度报告内容应当准确、全面（国办公开办函〔2021〕30号）；空白不能等同于“0”，会使勾稽关系无从核对。",
    en: "Reports must be accurate and complete (国办公开办函〔2021〕30号); a blank is not 0 and leaves identities open.",
  },
  severityReason: {
    zh: "同一行其他单元格已填而此处空白，多为漏填，为警告；整行或整表空白，以及全表普遍以空白代“0”，可能是习惯写法，仅作提示。",
    en: "A blank in a row otherwise filled is probably an omission: a warning. A row or table left blank as a whole, or blanks for 0 in most of a table, may be a habit: a note.",
  },
  mend: {
    zh: "没有发生的填“0”，不适用的也填“0”，不留空白或斜杠。",
    en: "Enter 0 for what did not happen; leave no blanks or dashes.",
  },
  example: "（一）予以公开：0 0 0 0 0 0 （空白）",
  *run({ report }) {
    for (const name of tableNames) {
      const table = report.tables[name];
      if (table === null) yield unknown(name, noTable);
      else if (table.confidence < confidenceFloor) yield unknown(name, unsureTable);
      else if (table.rows.length > 0 && table.rows.every(({ cells }) => isBlank(cells))) yield blankTable(table);
      else yield* judgeTable(table);
    }
  },
};

function* judgeTable(table: Table): Generator<Verdict> {
  const habitual = blanksForZeros(table);
  if (habitual.length > 0) yield blankForZero(habitual, table);
  for (const row of table.rows) yield* judgeRow(row, table, habitual);
}

function* judgeRow(row: TableRow, table: Table, habitual: readonly Cell[]): Generator<Verdict> {
  if (row.cells.length > 1 && isBlank(row.cells) && habitual.length === 0) return yield blankRow(row, table);
  for (const cell of row.cells) {
    if (habitual.includes(cell)) continue;
    if (cell.state === "number") yield pass(cellPath(cell));
    else if (cell.state === "unreadable") yield unknown(cellPath(cell), noNumber(cell, table.template));
    else if (cell.state === "blank") yield blankCell(cell, row, table);
  }
}
