import type { Settings } from "../../assess.js";
import { type Limits, watchIngest } from "../../ingest/watched-ingest.js";
import type { Language } from "../../model/bilingual.js";
import type { ReuseProfile } from "../../model/reuse.js";
import { isRefusal, type Refusal } from "../../model/source.js";
import { type ReportRows, reportRows } from "../../output/report-rows.js";
import { assessReports } from "../assess-corpus.js";
import type { IndexedReport } from "../indexed-report.js";
import type { CorpusEntry } from "../list-corpus.js";
import { type ReadReport, readReport } from "../read-report.js";
import { keptIngest } from "./kept-ingest.js";
import { keepResults, keyOf } from "./kept-results.js";

/** What a run keeps of an assessed report. */
export interface AssessedReport {
  readonly sha256: string;
  readonly rows: ReportRows;
}

/** What the work on reports depends on beside the reports and the {@link Settings}. */
export interface WorkOrder {
  readonly version: string;
  readonly language: Language;
  readonly limits: Limits;
  /** The folder for results on the way. */
  readonly keptIn: string;
}

/** The work on the reports of a corpus, as far as each file or agency can be worked on alone. */
export interface ReportWork {
  readonly read: (entry: CorpusEntry) => Promise<ReadReport | Refusal>;
  /** The assessments of one agency's reports, by year, each with what the corpus's text reuse says of it. */
  readonly assess: (
    reports: readonly IndexedReport[],
    reuse: readonly (ReuseProfile | null)[],
  ) => Promise<readonly (AssessedReport | Refusal)[]>;
  readonly close: () => Promise<void>;
}

/** Work in this process. What was done before with the same settings on the same bytes is not done again. */
export function reportWork(settings: Settings, { version, language, limits, keptIn }: WorkOrder): ReportWork {
  const kept = keepResults(keptIn);
  const watched = watchIngest(limits);
  const ingest = keptIngest(watched.ingest, kept, version);
  const { lexicons, scheme, deadlines } = settings;
  const circumstances = keyOf(version, language, lexicons.sha256, scheme.sha256, deadlines);
  return {
    read: (entry) => readReport(entry, ingest),
    assess: async (reports, reuse) => {
      const made = reports.map(({ id, entry: { path, stated, dismissals } }) => ({ id, path, stated, dismissals }));
      const key = keyOf("assessed", circumstances, made, reuse);
      const known = kept.get(key);
      if (known !== null) return known as readonly AssessedReport[];
      const byId = new Map(reports.map(({ id }, i) => [id, reuse[i] ?? null]));
      const assessed: (AssessedReport | Refusal)[] = [];
      for await (const found of assessReports(reports, settings, { ingest, reuseOf: (id) => byId.get(id) ?? null }))
        assessed.push(
          isRefusal(found) ? found : { sha256: found.report.source.sha256, rows: reportRows(found, language) },
        );
      if (!assessed.some(isRefusal)) kept.put(key, assessed);
      return assessed;
    },
    close: watched.close,
  };
}
