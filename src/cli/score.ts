import { createHash } from "node:crypto";
import { loadSettings, type Settings } from "../assess.js";
import { assessReports } from "../corpus/assess-corpus.js";
import { indexCorpus } from "../corpus/index-corpus.js";
import { listCorpus } from "../corpus/list-corpus.js";
import type { Language } from "../model/bilingual.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { UserError } from "../model/user-error.js";
import { codebookRows, dataPackage } from "../output/codebook.js";
import { leagueTable } from "../output/league-table.js";
import { candidateFrom, rankingRow, unrankedRows } from "../output/ranking-rows.js";
import { type ReportRows, reportRows } from "../output/report-rows.js";
import { runTables } from "../output/run-tables.js";
import { csvOf, type Row } from "../output/table-spec.js";
import { rank } from "../score/rank.js";
import { type GroupKey, groupKeys } from "../score/scheme.js";
import { compareText } from "../text/compare.js";
import type { ExitCode, Io } from "./io.js";
import { outputFolder } from "./output-folder.js";
import { listOf, type Read, requiredText, textOf } from "./read-options.js";
import { version } from "./version.js";

/** `score CORPUS --out DIR`: scores and ranks a corpus, writes every table, prints the league table. 0 when every file was scored or listed as skipped. */
export async function score(operands: readonly string[], read: Read, io: Io, language: Language): Promise<ExitCode> {
  const [corpusPath] = operands;
  if (corpusPath === undefined || operands.length > 1) {
    throw new UserError({
      zh: "score 之后应为一个语料文件夹或清单，例如 mingjian score corpus --out reports",
      en: "after score comes one folder or manifest, for example mingjian score corpus --out reports",
    });
  }
  const out = requiredText(read, "out", "reports");
  const settings = loadSettings(textOf(read, "scheme"));
  const groupBy = groupingOf(listOf(read, "group-by")) ?? settings.scheme.ranking.groupBy;
  const corpus = listCorpus(corpusPath);
  const folder = outputFolder(out, corpusPath);
  try {
    const { reports, skipped } = await assessed(corpus, settings, language, io);
    const tables = tablesOf(reports, skipped, settings, groupBy, language);
    for (const [file, text] of tables.files) folder.append(file, text);
    folder.append("datapackage.json", dataPackage(settings.scheme, version));
    folder.append("run.json", runOf(reports, skipped, settings, groupBy, language));
    folder.commit();
    io.out(leagueTable(tables.rankings, tables.unranked, skipped.length, language));
    for (const { message } of skipped) io.err(`mingjian: ${message[language]}\n`);
    return 0;
  } catch (error) {
    folder.discard();
    throw error;
  }
}

function groupingOf(keys: readonly string[] | undefined): readonly GroupKey[] | undefined {
  for (const key of keys ?? []) {
    if ((groupKeys as readonly string[]).includes(key)) continue;
    throw new UserError({
      zh: `--group-by 中的“${key}”不是可用的分组项，可用：${groupKeys.join("、")}`,
      en: `--group-by: ${key} is no grouping; choose from ${groupKeys.join(", ")}`,
    });
  }
  return keys as readonly GroupKey[] | undefined;
}

interface AssessedCorpus {
  readonly reports: readonly ReportRows[];
  readonly skipped: readonly Refusal[];
}

async function assessed(
  corpus: ReturnType<typeof listCorpus>,
  settings: Settings,
  language: Language,
  io: Io,
): Promise<AssessedCorpus> {
  const index = await indexCorpus(corpus);
  const reports: ReportRows[] = [];
  const skipped: Refusal[] = [...index.skipped];
  let done = 0;
  for await (const assessment of assessReports(index.reports, settings)) {
    if (isRefusal(assessment)) skipped.push(assessment);
    else reports.push(reportRows(assessment, language));
    done += 1;
    if (io.progress) io.err(`\r${done}/${index.reports.length}`);
  }
  if (io.progress) io.err("\r\u001b[K");
  return { reports, skipped: skipped.sort((a, b) => compareText(a.path, b.path)) };
}

function tablesOf(
  reports: readonly ReportRows[],
  skipped: readonly Refusal[],
  settings: Settings,
  groupBy: readonly GroupKey[],
  language: Language,
): { files: ReadonlyMap<string, string>; rankings: readonly Row[]; unranked: number } {
  const byId = new Map(reports.map((rows) => [String(rows.report.report_id), rows]));
  const { placings, unranked } = rank(reports.map(candidateFrom), settings.scheme, groupBy);
  const rankings = placings.map((placing) => rankingRow(placing, byId.get(placing.candidate.reportId) as ReportRows));
  const rows: { readonly [table in keyof typeof runTables]: readonly Row[] } = {
    rankings,
    unranked: unrankedRows(unranked),
    scores: reports.map((of) => of.score),
    indicators: reports.flatMap((of) => of.indicators),
    findings: reports.flatMap((of) => of.findings),
    claims: reports.flatMap((of) => of.claims),
    cells: reports.flatMap((of) => of.cells),
    reports: reports.map((of) => of.report),
    skipped: skipped.map(({ path, code, message }) => ({ path, code, message: message[language] })),
    codebook: codebookRows(settings.scheme),
  };
  const names = Object.keys(runTables) as (keyof typeof runTables)[];
  return {
    files: new Map(names.map((name) => [runTables[name].file, csvOf(runTables[name], rows[name])])),
    rankings,
    unranked: unranked.length,
  };
}

/** What was run on what: no clock, no absolute path, nothing of the machine, so that two runs are the same to the byte. */
function runOf(
  reports: readonly ReportRows[],
  skipped: readonly Refusal[],
  { scheme, lexicons }: Settings,
  groupBy: readonly GroupKey[],
  language: Language,
): string {
  const corpus = createHash("sha256");
  for (const sha256 of reports.map((rows) => String(rows.report.sha256)).sort(compareText))
    corpus.update(`${sha256}\n`);
  const run = {
    mingjian: version,
    language,
    group_by: groupBy,
    reports: reports.length,
    skipped: skipped.length,
    corpus_sha256: corpus.digest("hex"),
    lexicons_sha256: lexicons.sha256,
    scheme: {
      version: scheme.version,
      preset: scheme.preset,
      sha256: scheme.sha256,
      seed: scheme.ranking.seed,
      draws: scheme.ranking.draws,
    },
  };
  return `${JSON.stringify(run, null, 2)}\n`;
}
