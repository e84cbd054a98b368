import { cellOf } from "../model/cells.js";
import type { Cell } from "../model/report.js";
import { requestColumns } from "../model/template-common.js";
import { withTables } from "./parts/generations.js";
import { identityCheck } from "./parts/identity.js";
import { columnLabel, rowLabel } from "./parts/labels.js";
import { resultRows } from "./parts/request-rows.js";

/** More addends than this are not listed in the message: the evidence holds them all. */
const LISTED = 4;

/** In every column: the results （一） to （六） add up to （七）总计. What 总计 means, in both formats. */
export const requestsDispositionTotal = identityCheck({
  id: "requests-disposition-total",
  severity: "error",
  templates: withTables,
  title: {
    zh: "申请表各列：（一）至（六）各项办理结果之和＝（七）总计",
    en: "In every column of the requests table, the results add up to their total",
  },
  basis: {
    zh: "“（七）总计”是第三项各类办理结果的合计（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "Row （七） is the total of all kinds of result (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "总计按定义等于各项之和，不成立即数据有误。",
    en: "A total is by definition the sum of its items; if it is not, a figure is wrong.",
  },
  mend: {
    zh: "逐项核对该列办理结果：漏加的补入（七）总计，误填的改正，并复核第一、二、四项的平衡。",
    en: "Check every result of the column, correct the item or the total, then look at the column's balance again.",
  },
  example: "（一）予以公开 1，其余为 0，（七）总计 0",
  table: "requests",
  identities: (table) => {
    const rows = resultRows(table);
    return requestColumns.map(({ key }, at) => ({
      unit: key,
      parts: rows.map((row) => row?.cells[at]),
      wholes: [cellOf(table, "total", key)],
    }));
  },
  message: ({ unit, parts, expected, stated, template }) => {
    const column = columnLabel("requests", template, "total", unit);
    const items = itemised(parts, template);
    return {
      zh: `“${column.zh}”列：（七）总计应为 ${expected}（各项之和${items.zh}），表中为 ${stated}`,
      en: `Column "${column.en}": the total of results should be ${expected} (the sum of its items${items.en}), but is ${stated}`,
    };
  },
});

function itemised(parts: readonly Cell[], template: "2019" | "2021") {
  const counted = parts.filter((cell) => cell.value !== 0);
  if (counted.length === 0 || counted.length > LISTED) return { zh: "", en: "" };
  const named = counted.map((cell) => ({ label: rowLabel("requests", template, cell.row), value: cell.value }));
  return {
    zh: `：${named.map(({ label, value }) => `${label.zh} ${value}`).join("、")}`,
    en: `: ${named.map(({ label, value }) => `${label.en} ${value}`).join(", ")}`,
  };
}
