import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2019 } from "./parts/generations.js";

/** Items of the year before plus this year's change cannot be below zero. Follows from the columns of the 2019 format. */
export const itemCountNegative = disclosureCheck({
  id: "item-count-negative",
  severity: "error",
  templates: format2019,
  title: {
    zh: "许可、处罚、强制、收费等：上一年项目数量＋本年增/减不小于零",
    en: "Items of the year before plus this year's change are not below zero",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“上一年项目数量、本年增/减”两栏的含义推得。",
    en: "Follows from two columns of the format of 国办公开办函〔2019〕60号: items in the year before, change this year.",
  },
  severityReason: {
    zh: "减少的项目不可能多于原有的项目，不成立即数据有误。",
    en: "No more items can be dropped than there were; if so, a figure is wrong.",
  },
  mend: {
    zh: "核对两栏：“本年增/减”填写净增（正数）或净减（负数）的项目数，而非本年末的项目数。",
    en: "Check both columns: the change is the net number of items added (positive) or dropped (negative).",
  },
  example: "行政许可：上一年项目数量 2，本年增/减 -3",
  generation: "2019",
  rows: ["licensing", "otherServices", "penalties", "coercion", "fees"],
  columns: ["change", "priorYearItems"],
  holds: ([change = 0, items = 0]) => items + change >= 0,
  message: (row, [change = 0, items = 0]) => ({
    zh: `“${row.zh}”上一年项目数量 ${items} 与本年增/减 ${change} 之和为 ${items + change}，项目数量应不小于 0`,
    en: `"${row.en}": ${items} items in the year before and a change of ${change} make ${items + change}; it should not be below 0`,
  }),
});
