import { cellPath } from "../../model/cells.js";
import type { Evidence, Verdict } from "../../model/finding.js";
import type { Cell, Table, TableRow } from "../../model/report.js";
import { cellEvidence, rowAnchor, tableAnchor } from "./evidence.js";
import { cellLabel, rowLabel, tableLabels } from "./labels.js";
import { fail } from "./verdicts.js";

/** A cell without a number in a row that has others. */
export function blankCell(cell: Cell, row: TableRow, table: Table): Verdict {
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

/** A row without any number. */
export function blankRow(row: TableRow, table: Table): Verdict {
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

/** Fewer rows with blanks than these are slips. */
const habitualRows = 3;

/**
 * The cells that stand for 0 where leaving blank what did not happen is a way of writing and no slip: most rows of the table have blanks, or several have
 * and it says 0 nowhere. Else none.
 */
export function blanksForZeros({ rows }: Table): readonly Cell[] {
  const blanks = rows
    .map(({ cells }) => cells.filter((cell) => mayBeZero(cell, cells)))
    .filter(({ length }) => length > 0);
  if (blanks.length < habitualRows) return [];
  const saysZero = rows.some(({ cells }) => cells.some(({ value }) => value === 0));
  return saysZero && blanks.length <= rows.length / 2 ? [] : blanks.flat();
}

/** The total of a row in which something happened is no blank for 0. */
function mayBeZero({ state, column }: Cell, row: readonly Cell[]): boolean {
  return state === "blank" && (column !== "total" || isBlank(row));
}

/** Whether no cell of a row holds anything. */
export function isBlank(cells: readonly Cell[]): boolean {
  for (const { state } of cells) if (state !== "blank") return false;
  return true;
}

/** A table with these blanks for 0. */
export function blankForZero(blanks: readonly Cell[], table: Table): Verdict {
  const label = tableLabels[table.name];
  const rows = new Set(blanks.map(({ row }) => row)).size;
  const message = {
    zh: `${label.zh}有 ${rows} 行共 ${blanks.length} 个单元格未填数字，没有发生的应填“0”`,
    en: `${blanks.length} cells in ${rows} rows of ${label.en} hold no number; 0 should be entered for what did not happen`,
  };
  return fail(table.name, message, tableAnchor(table), "info");
}

/** A table without any number. */
export function blankTable(table: Table): Verdict {
  const label = tableLabels[table.name];
  const message = { zh: `${label.zh}整表未填数字`, en: `No cell of ${label.en} holds a number` };
  return fail(table.name, message, tableAnchor(table), "info");
}
