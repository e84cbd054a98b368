import { cellOf } from "../model/cells.js";
import { continuityCheck } from "./parts/continuity.js";
import { format2021 } from "./parts/generations.js";
import { rowLabel } from "./parts/labels.js";

/** In force this year = in force last year + issued − repealed. Definitional, but soft: documents also lapse by themselves. */
export const disclosureStockContinuity = continuityCheck({
  id: "disclosure-stock-continuity",
  severity: "warning",
  templates: format2021,
  title: {
    zh: "规章、行政规范性文件：现行有效＝上年现行有效＋本年制发－本年废止",
    en: "Documents in force equal last year's plus those issued less those repealed",
  },
  basis: {
    zh: "由国办公开办函〔2021〕30号所附表格三栏的含义推得。",
    en: "Follows from the three columns of the format of 国办公开办函〔2021〕30号.",
  },
  severityReason: {
    zh: "文件自动失效、统计范围调整、机构改革等会使等式不成立，故为警告。",
    en: "Documents lapse, scopes change and agencies are reorganised; hence only a warning.",
  },
  mend: {
    zh: "与上年报告核对；自动失效的文件宜计入废止件数或在文字部分说明。",
    en: "Compare with last year's report; count lapsed documents as repealed or explain them in the text.",
  },
  example: "上年现行有效 10，本年制发 2，废止 1，现行有效 8",
  table: "disclosure",
  generation: "2021",
  continuities: (table, before) =>
    ["regulations", "normativeDocuments"].map((row) => ({
      unit: row,
      stated: cellOf(table, row, "inForce"),
      own: [cellOf(table, row, "issued"), cellOf(table, row, "repealed")],
      before: [cellOf(before, row, "inForce")],
    })),
  expected: ([issued = 0, repealed = 0], [inForce = 0]) => inForce + issued - repealed,
  message: (unit, { stated, expected, own: [issued, repealed], before: [inForce], beforeYear, template }) => {
    const row = rowLabel("disclosure", template, unit);
    return {
      zh: `“${row.zh}”现行有效件数应为 ${expected}（${beforeYear} 年 ${inForce}＋本年制发 ${issued}－本年废止 ${repealed}），表中为 ${stated}`,
      en: `"${row.en}": ${expected} should be in force (${inForce} in ${beforeYear} + ${issued} issued - ${repealed} repealed), but the table says ${stated}`,
    };
  },
});
