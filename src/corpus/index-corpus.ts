import { refuse } from "../ingest/refusal.js";
import type { IsoDate } from "../model/report.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { compareText } from "../text/compare.js";
import type { IndexedReport } from "./indexed-report.js";
import type { Corpus, CorpusEntry } from "./list-corpus.js";
import { withoutAttachments } from "./one-report.js";
import { type ReadReport, readReports } from "./read-report.js";

/** The reports of a corpus by agency, year and id, and the files that hold none. */
export interface CorpusIndex {
  readonly reports: readonly IndexedReport[];
  /** By path. */
  readonly skipped: readonly Refusal[];
}

/** How a corpus is read, and who is told of each report. */
export interface Reading {
  /** The reports of these files, in their order; here, one after the other, when left out. */
  readonly read?: (entries: readonly CorpusEntry[]) => AsyncIterable<ReadReport | Refusal>;
  /** Told of every report that is read; its text is not kept. */
  readonly onReport?: (report: ReadReport) => void;
  /** Reports that say they were published after this day are skipped. */
  readonly asOf?: IsoDate | null;
}

/** Reads every file of a corpus once. Files with the same bytes are one report: the first by path stays, the others are skipped as `duplicate`, and so is a report's attachment beside it (see {@link withoutAttachments}). */
export async function indexCorpus(corpus: Corpus, reading: Reading = {}): Promise<CorpusIndex> {
  const { read = readReports, onReport = () => {}, asOf = null } = reading;
  const reports: IndexedReport[] = [];
  const skipped: Refusal[] = [...corpus.refusals];
  const firstPath = new Map<string, string>();
  for await (const found of read(corpus.entries)) {
    const refusal = isRefusal(found) ? found : (published(found, asOf) ?? duplicate(found, firstPath));
    if (refusal !== null) skipped.push(refusal);
    else if (!isRefusal(found)) {
      reports.push(found.indexed);
      onReport(found);
    }
  }
  const distinct = withoutAttachments(reports);
  skipped.push(...distinct.skipped);
  return {
    reports: [...distinct.reports].sort(byAgencyAndYear),
    skipped: skipped.sort((a, b) => compareText(a.path, b.path)),
  };
}

function published({ document: { path, publishedOn } }: ReadReport, asOf: IsoDate | null): Refusal | null {
  if (asOf === null || publishedOn === null || publishedOn <= asOf) return null;
  return refuse(
    path,
    "published-later",
    `公开日期 ${publishedOn} 晚于评价截止日 ${asOf}，未计入；如需计入，请放宽 --as-of`,
    `published on ${publishedOn}, after the day of assessment ${asOf}, and not counted; choose a later --as-of to count it`,
  );
}

function duplicate({ sha256, document: { path } }: ReadReport, firstPath: Map<string, string>): Refusal | null {
  const first = firstPath.get(sha256);
  if (first === undefined) {
    firstPath.set(sha256, path);
    return null;
  }
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
