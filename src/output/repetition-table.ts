import { median } from "simple-statistics";
import type { Language } from "../model/bilingual.js";
import type { ReuseStudy } from "../reuse/study.js";
import { displayWidth, padToWidth } from "../text/width.js";
import { repeatedReports, repetitionMeasures } from "./repetition-measures.js";

/** From these shares on a report is counted: those of the check `copied-from-own-prior`. */
const counted = [0.6, 0.8] as const;

/** How much of the reports is last year's, as lines for a terminal: by each measure the median, and how many reports reach 60 and 80 %. None when no report has one of the year before. */
export function repetitionTable(study: ReuseStudy, language: Language): readonly string[] {
  const reports = repeatedReports(study);
  if (reports.length === 0) return [];
  const say = (zh: string, en: string) => ({ zh, en })[language];
  const heading = say(
    `重复率（与本机关上年报告相比，${reports.length} 份可比；算法不同，结论不同）`,
    `重复率 (against the agency's report of the year before, ${reports.length} reports; the verdict depends on the measure)`,
  );
  const rows = repetitionMeasures.map(({ label }, i) => {
    const values = reports.map((report) => report.values[i] as number);
    return [
      label[language],
      `${(100 * median(values)).toFixed(1)} %`,
      ...counted.map((share) => String(values.filter((value) => value >= share).length)),
    ];
  });
  const table = [["", say("中位数", "median"), ...counted.map((share) => `≥${100 * share} %`)], ...rows];
  const right = (cell: string) => " ".repeat(Math.max(1, 10 - displayWidth(cell))) + cell;
  const width = Math.max(...table.map(([name = ""]) => displayWidth(name)));
  return [heading, ...table.map(([name = "", ...cells]) => `  ${padToWidth(name, width)}${cells.map(right).join("")}`)];
}
