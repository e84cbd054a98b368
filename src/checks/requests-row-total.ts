import { withTables } from "./parts/generations.js";
import { identityCheck } from "./parts/identity.js";
import { rowLabel } from "./parts/labels.js";

/** In every row of table three: natural persons + the five kinds of organisation = total. What 总计 means, in both formats. */
export const requestsRowTotal = identityCheck({
  id: "requests-row-total",
  severity: "error",
  templates: withTables,
  title: {
    zh: "申请表各行：自然人与五类法人或其他组织之和＝总计",
    en: "In every row of the requests table, the six kinds of applicant add up to the total",
  },
  basis: {
    zh: "“总计”列是自然人与法人或其他组织各列的合计（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "The last column is the total of the applicant columns (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "总计按定义等于各列之和，不成立即数据有误。",
    en: "A total is by definition the sum of its columns; if it is not, a figure is wrong.",
  },
  mend: {
    zh: "核对该行六类申请人的数量和总计，改正有误的一个。",
    en: "Check the six applicant figures of the row and its total, and correct the wrong one.",
  },
  example: "（一）予以公开：自然人 2，其余为 0，总计 3",
  table: "requests",
  identities: (table) =>
    table.rows.map(({ key, cells }) => ({ unit: key, parts: cells.slice(0, -1), wholes: cells.slice(-1) })),
  message: ({ unit, expected, stated, template }) => {
    const row = rowLabel("requests", template, unit);
    return {
      zh: `“${row.zh}”行：总计应为 ${expected}（各类申请人之和），表中为 ${stated}`,
      en: `Row "${row.en}": the total should be ${expected} (the sum of all applicants), but is ${stated}`,
    };
  },
});
