import { agency, end, level, reportId, start, template, unitType, year } from "./report-columns.js";
import { column, type TableSpec } from "./table-spec.js";

/** Which report is whose, and from when. */
export const reportTable = {
  file: "reports.csv",
  zh: "报告：每行一份",
  en: "a report",
  key: ["report_id"],
  columns: [
    reportId,
    column("path", "string", "文件", "path within the corpus"),
    column("sha256", "string", "SHA-256", "of the original bytes"),
    column("format", "string", "文件格式", "how the bytes were read"),
    agency,
    column("region_code", "string", "行政区划代码", "GB/T 2260 code"),
    column("region", "string", "行政区划", "name of the region"),
    level,
    unitType,
    year,
    template,
    column("published_on", "date", "发布日期", "stated by the page, the signature or the manifest"),
    column(
      "date_evidence",
      "string",
      "发布日期的依据",
      "what states the date of publication; empty when nothing does. One of the signature alone is not scored",
    ),
    column(
      "deadline",
      "date",
      "发布期限",
      "last day it may be published by lexicons/deadlines.csv; empty when year or kind of body is not known",
    ),
    column(
      "deadline_assumed",
      "boolean",
      "期限是否系推定",
      "no rule for this kind of body was read: the deadline is assumed",
    ),
    column("chars", "integer", "字符数", "UTF-16 length of the frozen text"),
  ],
} as const satisfies TableSpec;

/** What is there of the six sections. */
export const sectionTable = {
  file: "sections.csv",
  zh: "六项内容：每行一份报告的一项",
  en: "report × required section",
  key: ["report_id", "position"],
  columns: [
    reportId,
    column("position", "integer", "序号", "place in the format's order, from 1"),
    column("section", "string", "部分", "which of the six sections"),
    column("state", "string", "状态", "whether it is there, and something in it"),
    column("heading", "string", "标题", "its heading as printed; empty when missing"),
    start,
    end,
  ],
} as const satisfies TableSpec;

/** What every check made of a report. */
export const checkTable = {
  file: "checks.csv",
  zh: "检查：每行一份报告的一个检查项",
  en: "report × check that had something to judge",
  key: ["report_id", "check"],
  columns: [
    reportId,
    column("check", "string", "检查项", "check id, see docs/checks.md"),
    column("passed", "integer", "通过数", "units in order, the vacuous ones included"),
    column("failed", "integer", "未通过数", "units with a finding that was not dismissed"),
    column("vacuous", "integer", "其中两边均为 0", "of the passed, identities that are 0 = 0 and prove nothing"),
    column("unknown", "integer", "无法核对数", "units that could not be judged"),
    column("dismissed", "integer", "已排除数", "units whose finding a person dismissed: neither passed nor failed"),
  ],
} as const satisfies TableSpec;
