import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2021 } from "./parts/generations.js";

/**
 * What is in force at the end of the year is at least what was issued in it less what was repealed: otherwise last year's stock
 * would have been below zero. Follows from the meaning of the three columns of the 2021 format.
 */
export const disclosureStockNegative = disclosureCheck({
  id: "disclosure-stock-negative",
  severity: "error",
  templates: format2021,
  title: {
    zh: "规章、行政规范性文件：现行有效件数不少于本年制发件数减本年废止件数",
    en: "Documents in force are at least those issued this year less those repealed",
  },
  basis: {
    zh: "由国办公开办函〔2021〕30号所附表格“本年制发件数、本年废止件数、现行有效件数”三栏的含义推得。",
    en: "Follows from the three columns of the format of 国办公开办函〔2021〕30号: issued, repealed, in force.",
  },
  severityReason: {
    zh: "如不成立，上年末的现行有效件数即为负数，数据必有一处有误。",
    en: "Otherwise the stock at the end of last year would be negative: one of the figures must be wrong.",
  },
  mend: {
    zh: "核对三栏：现行有效件数应为截至年末仍然有效的全部件数，而非本年新增件数。",
    en: "Check the three columns: in force means everything still in force at the end of the year, not what was added.",
  },
  example: "行政规范性文件：制发 3，废止 0，现行有效 0",
  generation: "2021",
  rows: ["regulations", "normativeDocuments"],
  columns: ["inForce", "issued", "repealed"],
  holds: ([inForce = 0, issued = 0, repealed = 0]) => inForce >= issued - repealed,
  message: (row, [inForce, issued = 0, repealed = 0]) => ({
    zh: `“${row.zh}”现行有效件数应不少于 ${issued - repealed}（本年制发 ${issued}－本年废止 ${repealed}），表中为 ${inForce}`,
    en: `"${row.en}": at least ${issued - repealed} should be in force (issued ${issued} - repealed ${repealed}), but the table says ${inForce}`,
  }),
});
