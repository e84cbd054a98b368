import { cellOf } from "../model/cells.js";
import { requestColumns } from "../model/template-common.js";
import { withTables } from "./parts/generations.js";
import { identityCheck } from "./parts/identity.js";
import { columnLabel } from "./parts/labels.js";

/**
 * In every column: newly received + carried in = total of results + carried over.
 * The head of table three prints this identity; so does 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
export const requestsColumnBalance = identityCheck({
  id: "requests-column-balance",
  severity: "error",
  templates: withTables,
  title: {
    zh: "申请表各列：本年新收＋上年结转＝办理结果总计＋结转下年度",
    en: "In every column of the requests table, received plus carried in equals results plus carried over",
  },
  basis: {
    zh: "表头印明“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "The table's own head states it: item one plus item two equals item three plus item four (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "勾稽关系由官方表格印明，不成立即数据有误，没有例外情形。",
    en: "The official form prints the identity; if it does not hold, a figure is wrong. There are no exceptions.",
  },
  mend: {
    zh: "核对该列的新收、上年结转、（七）总计和结转下年度四个数，改正有误的一个。",
    en: "Check the four figures of the column (received, carried in, total of results, carried over) and correct the wrong one.",
  },
  example: "新收 3，上年结转 0，（七）总计 2，结转下年度 0：3＋0≠2＋0",
  table: "requests",
  identities: (table) =>
    requestColumns.map(({ key }) => ({
      unit: key,
      parts: [cellOf(table, "newlyReceived", key), cellOf(table, "carriedIn", key)],
      wholes: [cellOf(table, "total", key), cellOf(table, "carriedOver", key)],
    })),
  message: ({ unit, parts, wholes, expected, stated, template }) => {
    const column = columnLabel("requests", template, "total", unit);
    const [received, carriedIn, total, over] = [...parts, ...wholes].map((cell) => cell.value);
    return {
      zh: `“${column.zh}”列：（七）总计 ${total} 与结转下年度 ${over} 之和应为 ${expected}（本年新收 ${received}＋上年结转 ${carriedIn}），表中为 ${stated}`,
      en: `Column "${column.en}": total of results ${total} plus carried over ${over} should be ${expected} (received ${received} + carried in ${carriedIn}), but is ${stated}`,
    };
  },
});
