import { posix } from "node:path";
import { refuse } from "../ingest/refusal.js";
import type { Refusal, SourceFormat } from "../model/source.js";
import type { IndexedReport } from "./indexed-report.js";

/** Which of a page and its attachments stands for the report when equally many tables could be read in them: the page says when it was published. */
const preferred: readonly SourceFormat[] = ["html", "docx", "doc", "rtf", "ofd", "pdf", "text"];

/**
 * The reports without those that are the same report in another container: one agency's, of one year, in one folder, a web page and the
 * file attached to it. The one with most tables read stays, the others are skipped as `duplicate`. Two files in one format stay: they are versions.
 */
export function withoutAttachments(reports: readonly IndexedReport[]): {
  readonly reports: readonly IndexedReport[];
  readonly skipped: readonly Refusal[];
} {
  const best = new Map<string, IndexedReport>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === null) continue;
    const before = best.get(key);
    if (before === undefined || isBetter(report, before)) best.set(key, report);
  }
  const skipped: Refusal[] = [];
  const kept = reports.filter((report) => {
    const main = best.get(keyOf(report) ?? "");
    if (main === undefined || main.format === report.format) return true;
    skipped.push(sameReport(report.entry.path, main.entry.path));
    return false;
  });
  return { reports: kept, skipped };
}

function keyOf({ entry, agency, year }: IndexedReport): string | null {
  return agency === null || year === null ? null : `${posix.dirname(entry.path)}\n${agency}\n${year}`;
}

function isBetter(a: IndexedReport, b: IndexedReport): boolean {
  if (a.tablesRead !== b.tablesRead) return a.tablesRead > b.tablesRead;
  return preferred.indexOf(a.format) < preferred.indexOf(b.format);
}

function sameReport(path: string, main: string): Refusal {
  return refuse(
    path,
    "duplicate",
    `与 ${main} 是同一机关同一年度的报告（网页与其附件），只计一份；如非同一报告，请放入不同文件夹`,
    `the same agency's report of the same year as ${main} (a page and its attachment), counted once; put it into another folder if it is another report`,
  );
}
