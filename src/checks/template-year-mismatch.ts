import type { Check } from "../model/check.js";
import type { Severity } from "../model/finding.js";
import { confidenceFloor, type Report } from "../model/report.js";
import { tableAnchor } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { noTable, noYear, unsureTable } from "./parts/reasons.js";
import { titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** The report follows the format of its year; table two, whose columns differ most between the formats, decides. */
export const templateYearMismatch: Check = {
  id: "template-year-mismatch",
  severity: "error",
  templates: everyGeneration,
  title: { zh: "报告格式与报告年度相符", en: "The format is that of the report year" },
  basis: {
    zh: "2021 年度起适用国办公开办函〔2021〕30号格式；2019、2020 年度适用〔2019〕60号格式（2019 年度为过渡期）。",
    en: "国办公开办函〔2021〕30号 applies from report year 2021, 〔2019〕60号 to 2019 (transition) and 2020.",
  },
  severityReason: {
    zh: "2021 年度起仍用旧表为错误；2020 年度不符为警告；2019 年度为过渡期，仅作提示。",
    en: "Old tables from 2021 on are an error, a mismatch for 2020 a warning, for 2019 (transition) a note.",
  },
  mend: {
    zh: "改用报告年度对应的统一格式重新填报第二部分表格。",
    en: "Fill in table two again in the format of the report year.",
  },
  example: "2022 年度报告的第二部分仍填“本年新制作数量、本年新公开数量、对外公开总数量”",
  *run({ report }) {
    if (report.year === null) return yield unknown("report", noYear);
    const { value: year } = report.year;
    if (year < 2019) return;
    const table = report.tables.disclosure;
    if (table === null && report.template !== "legacy") return yield unknown("report", noTable);
    if (table !== null && table.confidence < confidenceFloor) return yield unknown("report", unsureTable);
    const printed = table?.template ?? "legacy";
    if (printed === (year >= 2021 ? "2021" : "2019")) return yield pass("report");
    const message = {
      zh: `${year} 年度报告采用了${names[printed].zh}`,
      en: `The report of ${year} follows ${names[printed].en}`,
    };
    yield fail("report", message, anchor(report), weight(year));
  },
};

const names = {
  "2019": {
    zh: "2019、2020 年度的表格格式（国办公开办函〔2019〕60号）",
    en: "the format for 2019 and 2020 (国办公开办函〔2019〕60号)",
  },
  "2021": {
    zh: "2021 年度起的表格格式（国办公开办函〔2021〕30号）",
    en: "the format in force since 2021 (国办公开办函〔2021〕30号)",
  },
  legacy: { zh: "2018 年度及以前的旧体例", en: "the form of reports up to 2018" },
} as const;

function weight(year: number): Severity {
  if (year >= 2021) return "error";
  return year === 2020 ? "warning" : "info";
}

function anchor(report: Report) {
  const table = report.tables.disclosure;
  return table === null ? titleAnchor(report) : tableAnchor(table);
}
