import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2019 } from "./parts/generations.js";

/** Decisions were taken although the agency has no item of that kind. A probable slip, with the exception of items that ended within the year. */
export const decisionsWithoutItems = disclosureCheck({
  id: "decisions-without-items",
  severity: "warning",
  templates: format2019,
  title: {
    zh: "许可、处罚、强制等：有处理决定而项目数量为零",
    en: "Decisions were taken although there are no items",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“上一年项目数量、本年增/减、处理决定数量”三栏的含义推得。",
    en: "From the meaning of three columns of the format of 国办公开办函〔2019〕60号: items, change, decisions.",
  },
  severityReason: {
    zh: "作出处理决定应有相应项目；项目在年内取消的，可能属例外。",
    en: "A decision needs an item to rest on; items that ended within the year may be an exception.",
  },
  mend: {
    zh: "补填项目数量，或改正处理决定数量；项目在年内取消的，可在文字部分说明。",
    en: "Fill in the items or correct the decisions; if the items ended within the year, say so in the text.",
  },
  example: "行政处罚：上一年项目数量 0，本年增/减 0，处理决定数量 12",
  generation: "2019",
  rows: ["licensing", "otherServices", "penalties", "coercion"],
  columns: ["decisions", "priorYearItems", "change"],
  holds: ([decisions = 0, items = 0, change = 0]) => decisions <= 0 || items !== 0 || change !== 0,
  message: (row, [decisions]) => ({
    zh: `“${row.zh}”处理决定数量为 ${decisions}，而上一年项目数量与本年增/减均为 0`,
    en: `"${row.en}": ${decisions} decisions, but no items in the year before and no change this year`,
  }),
});
