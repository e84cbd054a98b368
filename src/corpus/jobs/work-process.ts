import { loadSettings } from "../../assess.js";
import type { ReuseProfile } from "../../model/reuse.js";
import type { IndexedReport } from "../indexed-report.js";
import type { CorpusEntry } from "../list-corpus.js";
import { type ReportWork, reportWork, type WorkOrder } from "./report-work.js";

/** What a process is told with every piece of work; the same in all of a run. */
export interface ProcessOrder extends WorkOrder {
  /** The scheme file; the built-in one when undefined. */
  readonly schemePath: string | undefined;
}

let work: ReportWork | null = null;

function workOf(order: ProcessOrder): ReportWork {
  work ??= reportWork(loadSettings(order.schemePath), order);
  return work;
}

/** See {@link ReportWork.read}. */
export function read({ order, entry }: { order: ProcessOrder; entry: CorpusEntry }): ReturnType<ReportWork["read"]> {
  return workOf(order).read(entry);
}

/** See {@link ReportWork.assess}. */
export function assess({
  order,
  reports,
  reuse,
}: {
  order: ProcessOrder;
  reports: readonly IndexedReport[];
  reuse: readonly (ReuseProfile | null)[];
}): ReturnType<ReportWork["assess"]> {
  return workOf(order).assess(reports, reuse);
}
