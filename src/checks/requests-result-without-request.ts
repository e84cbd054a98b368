import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../model/report.js";
import { requestColumns } from "../model/template-common.js";
import { cellEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { columnLabel, rowLabel } from "./parts/labels.js";
import { noNumber, noRow, noTable, unsureTable } from "./parts/reasons.js";
import { resultRows } from "./parts/request-rows.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** A column with a result above zero has a request, received or carried in. Consequence of the identity the table prints. */
export const requestsResultWithoutRequest: Check = {
  id: "requests-result-without-request",
  severity: "error",
  templates: withTables,
  title: { zh: "没有申请的一列不应有办理结果", en: "A column without requests has no results" },
  basis: {
    zh: "办理结果以收到的申请为前提；由表头所印勾稽关系推得（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "A result needs a request; follows from the identity printed in the table's head (国办公开办函〔2019〕60号, 〔2021〕30号).",
  },
  severityReason: {
    zh: "新收与结转均为零而有办理结果，必有一处误填。",
    en: "With nothing received and nothing carried in, a result cannot be right.",
  },
  mend: {
    zh: "核实申请是否漏计：漏计的补填新收或结转，并改正（七）总计；误填的将该结果改为 0。",
    en: "If a request was left out, enter it and correct the total; if the result was entered by mistake, set it to 0.",
  },
  example: "科研机构列：新收 0，上年结转 0，（一）予以公开 1",
  *run({ report }) {
    const table = report.tables.requests;
    if (table === null) return yield unknown("requests", noTable);
    const rows = resultRows(table);
    let failed = false;
    for (const [at, { key }] of requestColumns.entries()) {
      // The total repeats what one of its columns already shows.
      if (key === "total" && failed) return;
      const verdict = judge(
        table,
        key,
        rows.map((row) => row?.cells[at]),
      );
      failed ||= verdict.status === "fail";
      yield verdict;
    }
  },
};

function judge(table: Table, column: string, results: readonly (Cell | undefined)[]): Verdict {
  if (table.confidence < confidenceFloor) return unknown(column, unsureTable);
  const received = cellOf(table, "newlyReceived", column);
  const carriedIn = cellOf(table, "carriedIn", column);
  for (const cell of [received, carriedIn]) {
    if (cell === undefined) return unknown(column, noRow);
    if (cell.value === null) return unknown(column, noNumber(cell, table.template));
    if (cell.value !== 0) return pass(column);
  }
  const above = results.filter((cell): cell is Cell => (cell?.value ?? 0) > 0);
  if (above.length > 0) {
    const name = columnLabel("requests", table.template, "total", column);
    const row = (cell: Cell) => rowLabel("requests", table.template, cell.row);
    return fail(
      column,
      {
        zh: `“${name.zh}”列：本年新收与上年结转均为 0，却有办理结果：${above.map((cell) => `${row(cell).zh} ${cell.value}`).join("、")}`,
        en: `Column "${name.en}": nothing received and nothing carried in, yet there are results: ${above.map((cell) => `${row(cell).en} ${cell.value}`).join(", ")}`,
      },
      [
        ...above.flatMap((cell) => cellEvidence(cell, "subject")),
        ...[received, carriedIn].flatMap((cell) => (cell === undefined ? [] : cellEvidence(cell, "related"))),
      ],
    );
  }
  const gap = results.find((cell) => (cell?.value ?? null) === null);
  if (gap !== undefined) return unknown(column, noNumber(gap, table.template));
  return results.includes(undefined) ? unknown(column, noRow) : vacuous(column);
}
