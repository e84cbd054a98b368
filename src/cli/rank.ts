import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { indicatorValue, type RankedReport, rankedReport } from "../output/ranking-rows.js";
import { scoreRow } from "../output/report-rows.js";
import { reuseTables } from "../output/reuse-tables.js";
import { rowsInLanguage } from "../output/row-language.js";
import { runTables } from "../output/run-tables.js";
import { csvOf, type Row } from "../output/table-spec.js";
import { dimensionScores } from "../score/dimension-scores.js";
import { loadScheme } from "../score/load-scheme.js";
import { type Scheme, scaled } from "../score/scheme.js";
import { scoreOf } from "../score/score-report.js";
import type { ExitCode, Io } from "./io.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";
import { addCard, groupingOf, writeRanking } from "./ranked-files.js";
import { listOf, type Read, textOf } from "./read-options.js";
import { byReport, type RunFolder, runFolder } from "./run-folder.js";
import { schemeRecord } from "./run-record.js";

/**
 * `rank DIR`: ranks a finished run again, by another scheme (else the run's own) or in other groups, without reading a report. Writes what
 * rests on scheme and groups (rankings, unranked, scores, indicators, codebook, data package, scheme.yaml, run.json) into `--out`, by default the same
 * folder; another folder gets the run's other files too, so that it is a whole run.
 */
export async function rankAgain(
  operands: readonly string[],
  read: Read,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [path] = operands;
  if (path === undefined || operands.length > 1)
    throw new UserError({
      zh: "rank 之后应为一个结果文件夹，例如 mingjian rank reports --group-by unitType,year",
      en: "after rank comes one folder of results, for example mingjian rank reports --group-by unitType,year",
    });
  const run = runFolder(path);
  const scheme = loadScheme(textOf(read, "scheme") ?? run.schemePath);
  const groupBy = groupingOf(listOf(read, "group-by")) ?? scheme.ranking.groupBy;
  const folder = outputFolder(textOf(read, "out") ?? path, null);
  try {
    const record = { ...run.record, group_by: groupBy, scheme: schemeRecord(scheme) };
    for (const name of untouched) folder.copy(name, path);
    const league = writeRanking(folder, rescored(run, folder, scheme, language), scheme, record, language);
    folder.commit();
    io.out(league);
    return 0;
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/** The files of a run that rest neither on scheme nor on groups. */
const untouched = [
  ...[runTables.findings, runTables.followUps, runTables.features, runTables.claims, runTables.cells],
  ...[runTables.checks, runTables.sections, runTables.reports, runTables.skipped],
  ...Object.values(reuseTables),
]
  .map(({ file }): string => file)
  .concat("reuse.gexf", "reuse.html");

/** The run's reports scored by a scheme from their raw figures; writes the scores and indicators that follow. */
function rescored(run: RunFolder, folder: OutputFolder, scheme: Scheme, language: Language): readonly RankedReport[] {
  const indicators = byReport(run.rows("indicators"));
  const findings = byReport(run.rows("findings"));
  const reports = run.rows("reports").map((report) => {
    const id = String(report.report_id);
    const rows = (indicators.get(id) ?? []).map((row) => rescaled(row, scheme));
    const score = scoreRow(id, scoreOf(dimensionScores(rows.map(indicatorValue), scheme), scheme));
    return { report, score, indicators: rows, findings: findings.get(id) ?? [] };
  });
  const read = (rows: readonly Row[]) => rowsInLanguage(rows, run.record.language, language);
  for (const report of reports) {
    const card = { ...report, indicators: read(report.indicators), findings: read(report.findings) };
    addCard(folder, card, scheme, reports.length, language);
  }
  folder.write(
    runTables.scores.file,
    csvOf(
      runTables.scores,
      reports.map(({ score }) => score),
    ),
  );
  folder.write(
    runTables.indicators.file,
    csvOf(
      runTables.indicators,
      reports.flatMap((report) => report.indicators),
    ),
  );
  return reports.map((report) => rankedReport(report, scheme));
}

function rescaled(row: Row, scheme: Scheme): Row {
  const { indicator, raw } = indicatorValue(row);
  const spec = scheme.indicators.get(indicator);
  return { ...row, scaled: raw === null || spec === undefined ? null : Math.round(scaled(raw, spec) * 1e6) / 1e6 };
}
