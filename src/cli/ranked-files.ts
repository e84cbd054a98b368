import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { codebookRows, dataPackage } from "../output/codebook.js";
import { leagueTable } from "../output/league-table.js";
import { reportCard } from "../output/page/report-card.js";
import { pageEnd, pageStart } from "../output/page/run-page.js";
import { type RankedReport, rankingRow, sensitivityRows, unrankedRows } from "../output/ranking-rows.js";
import { runTables } from "../output/run-tables.js";
import { csvOf } from "../output/table-spec.js";
import { rank } from "../score/rank.js";
import { type GroupKey, groupKeys, type Scheme } from "../score/scheme.js";
import type { OutputFolder } from "./output-folder.js";
import { SCHEME_FILE } from "./run-folder.js";
import type { RunRecord } from "./run-record.js";
import { version } from "./version.js";

const PAGE = "index.html";
/** A page of more cards than these is slow to open; `explain` shows any report's. */
const MOST_CARDS = 1000;

/** Adds a report's card to the page of a run of so many reports; the page of a large run has none. */
export function addCard(
  folder: OutputFolder,
  rows: Parameters<typeof reportCard>[0],
  scheme: Scheme,
  reports: number,
  language: Language,
): void {
  const { agency, year, report_id } = rows.report;
  if (reports <= MOST_CARDS)
    folder.add(PAGE, `1 ${agency ?? ""} ${year ?? ""} ${report_id}`, reportCard(rows, scheme, language).html);
}

/** Ranks the reports of a run and writes the files that rest on the ranking and the scheme; returns the league table as text. */
export function writeRanking(
  folder: OutputFolder,
  reports: readonly RankedReport[],
  scheme: Scheme,
  record: RunRecord,
  language: Language,
): string {
  const byId = new Map(reports.map((report) => [report.candidate.reportId, report]));
  const { placings, unranked, sensitivities } = rank(
    reports.map(({ candidate }) => candidate),
    scheme,
    record.group_by,
  );
  const rankings = placings.map((placing) => rankingRow(placing, byId.get(placing.candidate.reportId) as RankedReport));
  const { rankings: ranked, unranked: without, codebook } = runTables;
  const unrankedTable = unrankedRows(unranked);
  folder.write(ranked.file, csvOf(ranked, rankings));
  folder.write(without.file, csvOf(without, unrankedTable));
  folder.write(runTables.sensitivity.file, csvOf(runTables.sensitivity, sensitivityRows(sensitivities)));
  folder.write(codebook.file, csvOf(codebook, codebookRows(scheme)));
  folder.write("datapackage.json", dataPackage(scheme, version));
  const run = {
    rankings,
    unranked: unrankedTable,
    skipped: record.skipped,
    groupBy: record.group_by,
    scheme,
    version,
    language,
  };
  folder.add(PAGE, "0", pageStart({ ...run, withCards: reports.length <= MOST_CARDS }).html);
  folder.add(PAGE, "2", pageEnd.html);
  folder.write(SCHEME_FILE, scheme.source);
  folder.write("run.json", `${JSON.stringify(record, null, 2)}\n`);
  const reasons = unranked.map(({ reason }) => reason);
  return leagueTable(rankings, record.group_by, reasons, record.skipped, scheme, language);
}

/** What `--group-by` names; undefined when it is not given. A word that is no grouping is a {@link UserError}. */
export function groupingOf(keys: readonly string[] | undefined): readonly GroupKey[] | undefined {
  if (keys?.length === 0)
    throw new UserError({
      zh: `--group-by 没有写明分组项，可用：${groupKeys.join("、")}`,
      en: `--group-by names no grouping; choose from ${groupKeys.join(", ")}`,
    });
  for (const key of keys ?? []) {
    if ((groupKeys as readonly string[]).includes(key)) continue;
    throw new UserError({
      zh: `--group-by 中的“${key}”不是可用的分组项，可用：${groupKeys.join("、")}`,
      en: `--group-by: ${key} is no grouping; choose from ${groupKeys.join(", ")}`,
    });
  }
  return keys === undefined ? undefined : [...new Set(keys as readonly GroupKey[])];
}
