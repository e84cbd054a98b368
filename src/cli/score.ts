import { loadSettings, type Settings } from "../assess.js";
import { indexCorpus } from "../corpus/index-corpus.js";
import { type Workforce, workforce } from "../corpus/jobs/workforce.js";
import { type Corpus, listCorpus } from "../corpus/list-corpus.js";
import { gatherReuse, profilesById, type ReuseGatherer } from "../corpus/reuse-corpus.js";
import type { Bilingual, Language } from "../model/bilingual.js";
import type { IsoDate } from "../model/report.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { UserError } from "../model/user-error.js";
import { dictionaryWords } from "../narrative/lexicon.js";
import { createTokenizer } from "../narrative/tokenize.js";
import { printable } from "../output/printable.js";
import { type RankedReport, rankedReport } from "../output/ranking-rows.js";
import type { ReportRows } from "../output/report-rows.js";
import { runTables } from "../output/run-tables.js";
import { csvHead, csvOf, csvRows } from "../output/table-spec.js";
import { compareText } from "../text/compare.js";
import { type DismissalLists, dismissalsFor } from "./dismissals.js";
import { onInterruption } from "./interruption.js";
import type { ExitCode, Io } from "./io.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";
import { addCard, groupingOf, writeRanking } from "./ranked-files.js";
import { dateOf, flagOf, integerOf, limitsOf, listOf, type Read, requiredText, textOf } from "./read-options.js";
import { writeReuse } from "./reuse-files.js";
import { runRecord } from "./run-record.js";
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
  const settings = loadSettings(textOf(read, "scheme"));
  const groupBy = groupingOf(listOf(read, "group-by")) ?? settings.scheme.ranking.groupBy;
  const jobs = integerOf(read, "jobs", 1) ?? 1;
  const asOf = dateOf(read, "as-of") ?? null;
  const limits = limitsOf(read);
  const dismissals = dismissalsFor(textOf(read, "ignore-file"));
  const corpus = withDismissals(listCorpus(corpusPath), dismissals);
  const folder = outputFolder(requiredText(read, "out", "reports"), corpusPath);
  const keptIn = folder.workFolder(flagOf(read, "resume"));
  const workers = workforce(jobs, settings, { version, language, limits, keptIn, schemePath: textOf(read, "scheme") });
  const listen = onInterruption(folder, io, language);
  try {
    const cutWords = flagOf(read, "words") ? createTokenizer(dictionaryWords(settings.lexicons)) : undefined;
    const gatherer = gatherReuse(settings.wording, { cutWords });
    const { reports, sha256s, skipped, dismissed, undated } = await assessed(
      corpus,
      settings,
      asOf,
      gatherer,
      workers,
      folder,
      language,
      io,
    );
    const record = runRecord(
      sha256s,
      skipped.length,
      { day: asOf, undated: undated.length },
      settings,
      groupBy,
      language,
    );
    const league = writeRanking(folder, reports, settings.scheme, record, language);
    folder.commit();
    io.out(league);
    const notes = [
      ...skipped.map(({ message }) => message),
      ...dismissals.unused(dismissed),
      ...undatedWords(asOf, undated),
    ];
    for (const message of notes) io.err(`mingjian: ${printable(message[language])}\n`);
    return 0;
  } catch (error) {
    folder.discard();
    throw error;
  } finally {
    listen.end();
    await workers.close();
  }
}

/** The tables that are written report by report. */
const perReport = {
  report: runTables.reports,
  score: runTables.scores,
  indicators: runTables.indicators,
  findings: runTables.findings,
  followUps: runTables.followUps,
  features: runTables.features,
  claims: runTables.claims,
  cells: runTables.cells,
  checks: runTables.checks,
  sections: runTables.sections,
} as const;

interface AssessedCorpus {
  readonly reports: readonly RankedReport[];
  readonly sha256s: readonly string[];
  readonly skipped: readonly Refusal[];
  /** The ids of findings that were dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** The paths of reports of which no date of publication is known. */
  readonly undated: readonly string[];
}

const MOST_PATHS = 5;

/** That a day of assessment says nothing of reports without a date; nothing when there is no such day or report. */
function undatedWords(asOf: IsoDate | null, undated: readonly string[]): readonly Bilingual[] {
  if (asOf === null || undated.length === 0) return [];
  const { length } = undated;
  const some = (separator: string) => [...undated].sort(compareText).slice(0, MOST_PATHS).join(separator);
  return [
    {
      zh: `--as-of ${asOf}：${length} 份报告未载明发布日期，无法判断是否在截止日前公开，仍予计入（${some("、")}${length > MOST_PATHS ? "等" : ""}）；请核实，并可在清单的 published_on 列中写明`,
      en: `--as-of ${asOf}: ${length} reports without a date of publication are counted, though they may be later (${some(", ")}${length > MOST_PATHS ? ", …" : ""}); please look at them and state published_on in a manifest`,
    },
  ];
}

/** The corpus with what people dismissed of each of its reports. A list with a bad row is a {@link UserError}. */
function withDismissals(corpus: Corpus, { of }: DismissalLists): Corpus {
  return { ...corpus, entries: corpus.entries.map((entry) => ({ ...entry, dismissals: of(entry.absolutePath) })) };
}

/** Assesses report by report and writes each one's rows at once; only what ranking needs is kept. */
async function assessed(
  corpus: Corpus,
  settings: Settings,
  asOf: IsoDate | null,
  gatherer: ReuseGatherer,
  workers: Workforce,
  folder: OutputFolder,
  language: Language,
  io: Io,
): Promise<AssessedCorpus> {
  for (const table of Object.values(perReport)) folder.add(table.file, "", csvHead(table));
  const index = await indexCorpus(corpus, { read: workers.read, onReport: gatherer.onReport, asOf });
  const study = await gatherer.study(index.reports);
  writeReuse(folder, study, settings, language);
  const reports: RankedReport[] = [];
  const sha256s: string[] = [];
  const dismissed = new Set<string>();
  const undated: string[] = [];
  const skipped: Refusal[] = [...index.skipped];
  let done = 0;
  for await (const found of workers.assess(index.reports, profilesById(study))) {
    if (isRefusal(found)) skipped.push(found);
    else {
      const { rows, sha256 } = found;
      writeRows(folder, String(rows.report.report_id), rows);
      addCard(folder, rows, settings.scheme, index.reports.length, language);
      reports.push(rankedReport(rows, settings.scheme));
      sha256s.push(sha256);
      if (rows.report.published_on === null) undated.push(String(rows.report.path));
      for (const row of rows.findings) if (row.dismissed !== null) dismissed.add(String(row.finding_id));
    }
    done += 1;
    if (io.progress) io.err(`\r${done}/${index.reports.length}`);
  }
  if (io.progress) io.err("\r\u001b[K");
  skipped.sort((a, b) => compareText(a.path, b.path));
  const skippedRows = skipped.map(({ path, code, message }) => ({ path, code, message: message[language] }));
  folder.write(runTables.skipped.file, csvOf(runTables.skipped, skippedRows));
  return { reports, sha256s, skipped, dismissed, undated };
}

function writeRows(folder: OutputFolder, reportId: string, rows: ReportRows): void {
  for (const [part, table] of Object.entries(perReport)) {
    const own = rows[part as keyof typeof perReport];
    folder.add(table.file, reportId, csvRows(table, Array.isArray(own) ? own : [own]));
  }
}
