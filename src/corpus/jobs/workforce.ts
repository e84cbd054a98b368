import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Settings } from "../../assess.js";
import type { ReuseProfile } from "../../model/reuse.js";
import type { Refusal } from "../../model/source.js";
import { internalError } from "../guarded.js";
import type { IndexedReport } from "../indexed-report.js";
import type { CorpusEntry } from "../list-corpus.js";
import type { ReadReport } from "../read-report.js";
import { inOrder } from "./in-order.js";
import { type AssessedReport, type ReportWork, reportWork } from "./report-work.js";
import type { ProcessOrder } from "./work-process.js";

/** All that is done report by report in a run, by one process or several: the results, and their order, are the same. */
export interface Workforce {
  readonly read: (entries: readonly CorpusEntry[]) => AsyncGenerator<ReadReport | Refusal>;
  /** The assessments of these reports, which must be sorted by agency and year, in their order. */
  readonly assess: (
    reports: readonly IndexedReport[],
    reuseOf: (reportId: string) => ReuseProfile | null,
  ) => AsyncGenerator<AssessedReport | Refusal>;
  readonly close: () => Promise<void>;
}

/** How many pieces of work are given out for each process: enough that none waits for the slowest. */
const piecesAhead = 8;

/** A workforce of so many processes; one works here, more are processes of their own with their own tokeniser (240 MB each). */
export function workforce(jobs: number, settings: Settings, order: ProcessOrder): Workforce {
  const work = jobs === 1 ? reportWork(settings, order) : processes(jobs, order);
  const width = jobs === 1 ? 1 : jobs * piecesAhead;
  return {
    read: (entries) => inOrder(entries, width, work.read),
    async *assess(reports, reuseOf) {
      const assessed = inOrder(byAgency(reports), width, (own) =>
        work.assess(
          own,
          own.map(({ id }) => reuseOf(id)),
        ),
      );
      for await (const results of assessed) yield* results;
    },
    close: work.close,
  };
}

/** The sources are also run uncompiled, by the tests; a process needs what was compiled. */
const program = fileURLToPath(
  new URL(
    import.meta.url.endsWith(".ts") ? "../../../dist/corpus/jobs/work-process.js" : "./work-process.js",
    import.meta.url,
  ),
);

/** Work in processes. One that ends (a native crash) is replaced; what it was working on is refused. */
function processes(jobs: number, order: ProcessOrder): ReportWork {
  const pool = new Tinypool({
    filename: program,
    runtime: "child_process",
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
    serialization: "advanced",
    env: process.env as Record<string, string>,
  });
  return {
    read: (entry) =>
      pool.run({ order, entry }, { name: "read" }).catch((error: unknown) => internalError(entry.path, error)),
    assess: (reports, reuse) =>
      pool
        .run({ order, reports, reuse }, { name: "assess" })
        .catch((error: unknown) => reports.map(({ entry }) => internalError(entry.path, error))),
    close: () => pool.destroy(),
  };
}

/** Runs of reports of one agency; a report of an unknown agency is alone. */
function byAgency(reports: readonly IndexedReport[]): readonly (readonly IndexedReport[])[] {
  const runs: IndexedReport[][] = [];
  let agency: string | null = null;
  for (const report of reports) {
    if (report.agency !== null && report.agency === agency) runs.at(-1)?.push(report);
    else runs.push([report]);
    agency = report.agency;
  }
  return runs;
}
