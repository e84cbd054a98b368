import { cellOf } from "../model/cells.js";
import { requestColumns } from "../model/template-common.js";
import { continuityCheck } from "./parts/continuity.js";
import { withTables } from "./parts/generations.js";
import { columnLabel } from "./parts/labels.js";

/** In every column: carried in this year = carried over at the end of last year. What 结转 means. */
export const carryForwardContinuity = continuityCheck({
  id: "carry-forward-continuity",
  severity: "warning",
  templates: withTables,
  title: {
    zh: "申请表各列：上年结转＝上年报告的结转下年度",
    en: "In every column, carried in equals what last year's report carried over",
  },
  basis: {
    zh: "“上年结转”与上一年度报告的“结转下年度继续办理”是同一批申请（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "What is carried in is what last year's report carried over (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "总计列不一致为错误；分列不一致可能因申请人类别重新归类，为警告。机构改革的年份请人工复核。",
    en: "A difference in the total is an error; in one column it may come from sorting applicants anew, hence a warning. After a reorganisation, judge by hand.",
  },
  mend: {
    zh: "与上年报告第四项逐列核对；上年报告有误的，应更正并在本年报告中说明。",
    en: "Compare with row four of last year's report; if that one was wrong, correct it and say so.",
  },
  example: "上年报告：四、结转下年度 5；本年报告：二、上年结转 3",
  table: "requests",
  generation: null,
  continuities: (table, before) =>
    requestColumns.map(({ key }) => ({
      unit: key,
      stated: cellOf(table, "carriedIn", key),
      own: [],
      before: [cellOf(before, "carriedOver", key)],
    })),
  expected: (_own, [carriedOver = 0]) => carriedOver,
  message: (unit, { stated, expected, beforeYear, template }) => {
    const column = columnLabel("requests", template, "carriedIn", unit);
    return {
      zh: `“${column.zh}”列：上年结转应为 ${expected}（${beforeYear} 年报告的结转下年度），表中为 ${stated}`,
      en: `Column "${column.en}": carried in should be ${expected} (carried over by the report of ${beforeYear}), but is ${stated}`,
    };
  },
  severityOf: (unit) => (unit === "total" ? "error" : "warning"),
});
