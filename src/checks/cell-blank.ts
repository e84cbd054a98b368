import { cellPath } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Evidence, Verdict } from "../model/finding.js";
import { type Cell, confidenceFloor, type Table, type TableRow } from "../model/report.js";
import { tableNames } from "../model/template.js";
import { cellEvidence, rowAnchor, tableAnchor } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { cellLabel, rowLabel, tableLabels } from "./parts/labels.js";
import { noNumber, noTable, unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Every cell holds a number: a blank is not zero. Rows and tables that are blank altogether are one finding each. */
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
    zh: "同一行其他单元格已填而此处空白，多为漏填，为警告；整行或整表空白可能是习惯写法，仅作提示。",
    en: "A blank in a row otherwise filled is probably an omission: a warning. A row or table left blank as a whole may be a habit: a note.",
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
      else if (table.rows.length > 0 && table.rows.every(isBlank)) yield wholeTable(table);
      else for (const row of table.rows) yield* judge(row, table);
    }
  },
};

function* judge(row: TableRow, table: Table): Generator<Verdict> {
  if (row.cells.length > 1 && isBlank(row)) return yield wholeRow(row, table);
  for (const cell of row.cells) {
    if (cell.state === "number") yield pass(cellPath(cell));
    else if (cell.state === "unreadable") yield unknown(cellPath(cell), noNumber(cell, table.template));
    else if (cell.state === "blank") yield oneCell(cell, row, table);
  }
}

function isBlank(row: TableRow): boolean {
  for (const cell of row.cells) if (cell.state !== "blank") return false;
  return true;
}

function oneCell(cell: Cell, row: TableRow, table: Table): Verdict {
  const label = cellLabel(cell, table.template);
  const printed =
    cell.raw === "" ? { zh: "为空白", en: "is blank" } : { zh: `填写为“${cell.raw}”`, en: `says "${cell.raw}"` };
  const anchor = rowAnchor(row, cellPath(cell));
  const found: readonly Evidence[] = [...cellEvidence(cell, "subject"), ...anchor];
  const message = {
    zh: `${label.zh}${printed.zh}，应填数字，没有发生的填“0”`,
    en: `${label.en} ${printed.en}; it should hold a number, 0 if nothing happened`,
  };
  return fail(cellPath(cell), message, found);
}

function wholeRow(row: TableRow, table: Table): Verdict {
  const label = rowLabel(table.name, table.template, row.key);
  const path = `${table.name}.${row.key}`;
  const message = {
    zh: `“${label.zh}”一行 ${row.cells.length} 个单元格均未填数字`,
    en: `None of the ${row.cells.length} cells of row "${label.en}" holds a number`,
  };
  return fail(
    path,
    message,
    [...row.cells.flatMap((cell) => cellEvidence(cell, "subject")), ...rowAnchor(row, path)],
    "info",
  );
}

function wholeTable(table: Table): Verdict {
  const label = tableLabels[table.name];
  const message = { zh: `${label.zh}整表未填数字`, en: `No cell of ${label.en} holds a number` };
  return fail(table.name, message, tableAnchor(table), "info");
}
