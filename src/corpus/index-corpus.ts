import { refuse } from "../ingest/refusal.js";
import { agencyKey } from "../model/agency-key.js";
import { confidenceFloor, type Report } from "../model/report.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { parseReport } from "../parse/parse-report.js";
import { compareText } from "../text/compare.js";
import type { IndexedReport } from "./indexed-report.js";
import type { Corpus, CorpusEntry } from "./list-corpus.js";
import { withoutAttachments } from "./one-report.js";
import { type Ingest, readSource } from "./read-source.js";
import { statedReport } from "./stated-report.js";

/** The reports of a corpus by agency, year and id, and the files that hold none. */
export interface CorpusIndex {
  readonly reports: readonly IndexedReport[];
  /** By path. */
  readonly skipped: readonly Refusal[];
}

/** Told of every report that is read, as a manifest states it, with its agency key; the report is not kept. */
export type OnReport = (report: Report, agency: string | null) => void;

/** How a corpus is read, and who is told of each report. */
export interface Reading {
  readonly ingest?: Ingest;
  readonly onReport?: OnReport;
}

/** Reads every file of a corpus once. Files with the same bytes are one report: the first by path stays, the others are skipped as `duplicate`, and so is a report's attachment beside it (see {@link withoutAttachments}). */
export async function indexCorpus(corpus: Corpus, reading: Reading = {}): Promise<CorpusIndex> {
  const reports: IndexedReport[] = [];
  const skipped: Refusal[] = [...corpus.refusals];
  const firstPath = new Map<string, string>();
  for (const entry of corpus.entries) {
    const found = await indexFile(entry, firstPath, reading);
    if (isRefusal(found)) skipped.push(found);
    else reports.push(found);
  }
  const distinct = withoutAttachments(reports);
  skipped.push(...distinct.skipped);
  return {
    reports: [...distinct.reports].sort(byAgencyAndYear),
    skipped: skipped.sort((a, b) => compareText(a.path, b.path)),
  };
}

async function indexFile(
  entry: CorpusEntry,
  firstPath: Map<string, string>,
  { ingest, onReport }: Reading,
): Promise<IndexedReport | Refusal> {
  const source = await readSource(entry.absolutePath, entry.path, ingest);
  if (isRefusal(source)) return source;
  const first = firstPath.get(source.sha256);
  if (first !== undefined) return duplicate(entry.path, first);
  firstPath.set(source.sha256, entry.path);
  const report = guarded(entry.path, () => parseReport(source));
  if (isRefusal(report)) return report;
  const stated = statedReport(report, entry.stated);
  const agency = agencyKey(stated.agency?.value ?? null, stated.region?.code ?? null);
  onReport?.(stated, agency);
  return {
    entry,
    id: source.id,
    agency,
    year: stated.year?.value ?? null,
    format: source.format,
    tablesRead: Object.values(report.tables).filter((table) => (table?.confidence ?? 0) >= confidenceFloor).length,
  };
}

/** The result of some work on one file; a bug in it costs that file alone, as an `internal-error`. */
export function guarded<T>(path: string, work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(
      path,
      "internal-error",
      `处理时发生内部错误（${detail}），请将该文件反馈给开发者`,
      `an internal error occurred (${detail}); please report it with the file`,
    );
  }
}

function duplicate(path: string, first: string): Refusal {
  return refuse(
    path,
    "duplicate",
    `与 ${first} 完全相同，只计一份；如非有意，请删去其一`,
    `the same as ${first}, counted once; remove one if that is not intended`,
  );
}

function byAgencyAndYear(a: IndexedReport, b: IndexedReport): number {
  return compareText(a.agency ?? "", b.agency ?? "") || (a.year ?? 0) - (b.year ?? 0) || compareText(a.id, b.id);
}
