import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { printable } from "../output/printable.js";
import { rowsInLanguage } from "../output/row-language.js";
import { scoreCard } from "../output/score-card.js";
import type { Row } from "../output/table-spec.js";
import { loadScheme } from "../score/load-scheme.js";
import type { ExitCode, Io } from "./io.js";
import { integerOf, type Read } from "./read-options.js";
import { byReport, type RunFolder, runFolder } from "./run-folder.js";

/** Names listed when several agencies fit. */
const MOST_NAMES = 10;

/** `explain DIR AGENCY [--year Y]`: one report's score card from a finished run; by default of the agency's latest year. */
export async function explain(operands: readonly string[], read: Read, io: Io, language: Language): Promise<ExitCode> {
  const [path, agency] = operands;
  if (path === undefined || agency === undefined || operands.length > 2)
    throw new UserError({
      zh: "explain 之后应为结果文件夹和机关名称，例如 mingjian explain reports 枣庄市教育局",
      en: "after explain come a folder of results and an agency, for example mingjian explain reports 枣庄市教育局",
    });
  const run = runFolder(path);
  const scheme = loadScheme(run.schemePath);
  const reports = reportsOf(run.rows("reports"), agency, integerOf(read, "year", 1), path);
  const cards = reports.map((report) => scoreCard(rowsOf(run, report, language), scheme, language, io.color));
  io.out(cards.join("\n"));
  return 0;
}

/** The reports of the one agency of this name (or with this in its name) for a year; several when the run holds several versions. */
function reportsOf(rows: readonly Row[], agency: string, year: number | undefined, path: string): readonly Row[] {
  const exact = rows.filter((row) => row.agency === agency);
  const found = exact.length > 0 ? exact : rows.filter((row) => String(row.agency ?? "").includes(agency));
  const names = [...new Set(found.map((row) => String(row.agency)))];
  if (names.length === 0)
    throw new UserError({
      zh: `${path} 中没有名称含“${printable(agency)}”的机关，全部机关见其中的 reports.csv`,
      en: `no agency in ${path} has "${printable(agency)}" in its name; its reports.csv lists them all`,
    });
  if (names.length > 1) {
    const list = names.slice(0, MOST_NAMES).join("、");
    throw new UserError({
      zh: `“${printable(agency)}”对应 ${names.length} 个机关，请写明其中之一：${printable(list)}`,
      en: `"${printable(agency)}" fits ${names.length} agencies; name one of them: ${printable(list)}`,
    });
  }
  const years = found.map((row) => Number(row.year ?? 0));
  const wanted = year ?? Math.max(...years);
  const chosen = found.filter((row) => Number(row.year ?? 0) === wanted);
  if (chosen.length > 0) return chosen;
  const known = [...new Set(years)].sort((a, b) => a - b).join("、");
  throw new UserError({
    zh: `${names[0]} 没有 ${wanted} 年度的报告，已有年度：${known}`,
    en: `${names[0]} has no report for ${wanted}; there are ${known}`,
  });
}

function rowsOf(run: RunFolder, report: Row, language: Language) {
  const id = String(report.report_id);
  const of = (table: Parameters<RunFolder["rows"]>[0]) => byReport(run.rows(table)).get(id) ?? [];
  return {
    report,
    score: of("scores")[0] ?? {},
    indicators: rowsInLanguage(of("indicators"), run.record.language, language),
    findings: rowsInLanguage(of("findings"), run.record.language, language),
    reports: run.record.reports,
    placing: of("rankings")[0] ?? of("unranked")[0] ?? null,
    groupBy: run.record.group_by,
  };
}
