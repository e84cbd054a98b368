import { cellOf } from "../model/cells.js";
import { continuityCheck } from "./parts/continuity.js";
import { format2019 } from "./parts/generations.js";
import { rowLabel } from "./parts/labels.js";

/** Items of the year before = what last year's report had plus its change. Definitional between the reports of 2019 and 2020. */
export const itemCountContinuity = continuityCheck({
  id: "item-count-continuity",
  severity: "warning",
  templates: format2019,
  title: {
    zh: "许可、处罚、强制、收费等：上一年项目数量＝上年报告的项目数量＋增/减",
    en: "Items of the year before equal those of last year's report plus its change",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“上一年项目数量、本年增/减”两栏的含义推得。",
    en: "Follows from two columns of the format of 国办公开办函〔2019〕60号: items in the year before, change this year.",
  },
  severityReason: {
    zh: "机构改革、权责清单调整会改变统计口径，故为警告。",
    en: "Reorganisations and revised lists of powers change what is counted; hence only a warning.",
  },
  mend: {
    zh: "与上年报告同一行核对；口径有调整的，在文字部分说明。",
    en: "Compare with the same row of last year's report; explain changes of scope in the text.",
  },
  example: "2019 年报告：上一年项目数量 6，本年增/减 2；2020 年报告：上一年项目数量 6",
  table: "disclosure",
  generation: "2019",
  continuities: (table, before) =>
    ["licensing", "otherServices", "penalties", "coercion", "fees"].map((row) => ({
      unit: row,
      stated: cellOf(table, row, "priorYearItems"),
      own: [],
      before: [cellOf(before, row, "priorYearItems"), cellOf(before, row, "change")],
    })),
  expected: (_own, [items = 0, change = 0]) => items + change,
  message: (unit, { stated, expected, before: [items, change], beforeYear, template }) => {
    const row = rowLabel("disclosure", template, unit);
    return {
      zh: `“${row.zh}”上一年项目数量应为 ${expected}（${beforeYear} 年报告：${items}，增/减 ${change}），表中为 ${stated}`,
      en: `"${row.en}": items of the year before should be ${expected} (report of ${beforeYear}: ${items}, change ${change}), but are ${stated}`,
    };
  },
});
