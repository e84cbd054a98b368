import { agencyKey } from "../model/agency-key.js";
import { confidenceFloor, type Report } from "../model/report.js";
import type { ReuseDocument } from "../model/reuse.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { parseReport } from "../parse/parse-report.js";
import { agencyNames } from "../reuse/agency-names.js";
import { type NarrativeText, narrativeText } from "../reuse/narrative-text.js";
import { guarded } from "./guarded.js";
import type { IndexedReport } from "./indexed-report.js";
import type { CorpusEntry } from "./list-corpus.js";
import { type Ingest, readSource } from "./read-source.js";
import { statedReport } from "./stated-report.js";

/** What the first reading of a file keeps of its report: plain data, so that another process may have read it. */
export interface ReadReport {
  readonly indexed: IndexedReport;
  readonly sha256: string;
  /** What the reuse study knows of it, as a manifest states it. */
  readonly document: ReuseDocument;
  readonly narrative: NarrativeText;
}

/** The report in a file, or why there is none. Never throws. */
export async function readReport(entry: CorpusEntry, ingest?: Ingest): Promise<ReadReport | Refusal> {
  const source = await readSource(entry.absolutePath, entry.path, ingest);
  if (isRefusal(source)) return source;
  return guarded(entry.path, () => {
    const report = parseReport(source);
    return isRefusal(report) ? report : readAs(entry, report);
  });
}

/** The reports in these files, one after the other. */
export async function* readReports(
  entries: readonly CorpusEntry[],
  ingest?: Ingest,
): AsyncGenerator<ReadReport | Refusal> {
  for (const entry of entries) yield await readReport(entry, ingest);
}

function readAs(entry: CorpusEntry, report: Report): ReadReport {
  const { source, tables } = report;
  const stated = statedReport(report, entry.stated);
  const document = documentOf(stated);
  return {
    indexed: {
      entry,
      id: source.id,
      agency: document.agency,
      year: document.year,
      format: source.format,
      tablesRead: Object.values(tables).filter((table) => (table?.confidence ?? 0) >= confidenceFloor).length,
    },
    sha256: source.sha256,
    document,
    narrative: narrativeText(stated),
  };
}

function documentOf(report: Report): ReuseDocument {
  const agencyName = report.agency?.value ?? null;
  const regionCode = report.region?.code ?? null;
  return {
    reportId: report.source.id,
    path: report.source.path,
    agency: agencyKey(agencyName, regionCode),
    agencyName,
    names: agencyNames(agencyName, report.region?.name ?? null),
    year: report.year?.value ?? null,
    publishedOn: report.publication?.date ?? null,
    regionCode,
    level: report.level,
    unitType: report.unitType,
    template: report.template,
  };
}
