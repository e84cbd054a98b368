import type { Check } from "../model/check.js";
import { confidenceFloor } from "../model/report.js";
import { tableAnchor } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { noNumber, noTable, unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Every figure of table three is zero: its identities hold, but show nothing. Not a fault; a note for whoever compares agencies. */
export const requestsAllZero: Check = {
  id: "requests-all-zero",
  severity: "info",
  templates: withTables,
  title: { zh: "申请表各项均为零", en: "Every figure of the requests table is zero" },
  basis: {
    zh: "各项为零时，表头所印勾稽关系（0＝0）不能反映数据质量（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "With zeros only, the identities printed in the table's head (0 = 0) say nothing about the quality of the figures (国办公开办函〔2019〕60号, 〔2021〕30号).",
  },
  severityReason: {
    zh: "全年未收到申请是常见的正常情形，仅作提示。",
    en: "A year without requests is common and in order; only a note.",
  },
  mend: {
    zh: "确无申请的，无须修改；否则补填数据。",
    en: "Nothing to do if there were no requests; otherwise fill in the figures.",
  },
  example: "申请表 161 个单元格全部为 0",
  *run({ report }) {
    const table = report.tables.requests;
    if (table === null) return yield unknown("requests", noTable);
    if (table.confidence < confidenceFloor) return yield unknown("requests", unsureTable);
    let cells = 0;
    for (const row of table.rows)
      for (const cell of row.cells) {
        if (cell.value !== null && cell.value !== 0) return yield pass("requests");
        cells += 1;
      }
    for (const row of table.rows)
      for (const cell of row.cells)
        if (cell.value === null) return yield unknown("requests", noNumber(cell, table.template));
    yield fail(
      "requests",
      {
        zh: `申请表 ${cells} 个单元格均为 0，勾稽关系虽成立但无从验证数据`,
        en: `All ${cells} cells of the requests table are 0: its identities hold but prove nothing`,
      },
      tableAnchor(table),
    );
  },
};
