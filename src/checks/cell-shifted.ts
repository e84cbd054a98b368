import type { Check } from "../model/check.js";
import { confidenceFloor } from "../model/report.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { rowLabel } from "./parts/labels.js";
import { noNumber, noTable, unsureTable } from "./parts/reasons.js";
import { shiftOf } from "./parts/shifted-row.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Where a row of table three does not add up: whether one number split in two, two run together or a shifted row would explain it. */
export const cellShifted: Check = {
  id: "cell-shifted",
  severity: "info",
  templates: withTables,
  title: {
    zh: "不平的行是否可由数字错位、拆分或粘连解释",
    en: "Whether shifted, split or merged figures explain a row that does not add up",
  },
  basis: {
    zh: "转换或誊录表格时数字易错位；“总计”列是各列的合计（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "Figures slip when tables are converted or copied; the last column is the total of the others (国办公开办函〔2019〕60号, 〔2021〕30号).",
  },
  severityReason: {
    zh: "仅为对行合计不符的一种解释，作提示。",
    en: "It is only one explanation of a row that does not add up.",
  },
  mend: {
    zh: "对照原始台账核对该行各格的位置和位数。",
    en: "Check place and digits of each figure of the row against the records.",
  },
  example: "自然人 12，其余为 0，总计 3：可能为“1”“2”两格粘连",
  *run({ report }) {
    const table = report.tables.requests;
    if (table === null) return yield unknown("requests", noTable);
    if (table.confidence < confidenceFloor) return yield unknown("requests", unsureTable);
    for (const row of table.rows) {
      const gap = row.cells.find(({ value }) => value === null);
      if (gap !== undefined) {
        yield unknown(row.key, noNumber(gap, table.template));
        continue;
      }
      const found = shiftOf(row);
      if (found === null) {
        yield pass(row.key);
        continue;
      }
      const label = rowLabel("requests", table.template, row.key);
      const [subject, ...related] = [...row.cells].reverse();
      yield fail(
        row.key,
        { zh: `“${label.zh}”行合计不符，${found.zh}`, en: `Row "${label.en}" does not add up; ${found.en}` },
        subject === undefined ? [] : cellsEvidence(subject, related.reverse()),
      );
    }
  },
};
