import { end, reportId, start } from "./report-columns.js";
import { column, type TableSpec } from "./table-spec.js";

/** What became of last year's problems. */
export const followUpTable = {
  file: "follow-ups.csv",
  zh: "上年问题的落实：每行上年报告的一个问题",
  en: "a problem of last year's report, and what this year's makes of it",
  key: ["report_id", "position"],
  columns: [
    reportId,
    column("prior", "string", "上年报告", "report id of the same agency's report of the year before"),
    column("position", "integer", "序号", "position among the problems of last year's report, from 1"),
    column("problem", "string", "上年所写问题", "as last year's report prints it"),
    column("outcome", "string", "本年所写", "what this year's report makes of it"),
    column("quote", "string", "原文", "what this year's report says of it; empty when it says nothing"),
    start,
    end,
  ],
} as const satisfies TableSpec;

/** What was measured of the prose. */
export const featureTable = {
  file: "features.csv",
  zh: "文字特征：每行一份报告的一项",
  en: "report × feature of the prose",
  key: ["report_id", "feature"],
  columns: [
    reportId,
    column("feature", "string", "特征", "code of the feature, see the codebook"),
    column("value", "number", "值", "in its natural unit; empty when it cannot be measured (too little text)"),
    column(
      "standard_error",
      "number",
      "标准误",
      "of the value, from 500 draws of its paragraphs; empty where none is estimated",
    ),
  ],
} as const satisfies TableSpec;
