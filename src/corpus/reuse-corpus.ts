import { availableParallelism } from "node:os";
import type { ReuseProfile } from "../model/reuse.js";
import { createLibrary } from "../reuse/library.js";
import { type Preset, presets } from "../reuse/presets.js";
import type { CutWords } from "../reuse/published-boilerplate.js";
import { type ReuseStudy, studyReuse } from "../reuse/study.js";
import type { Wording } from "../reuse/wording.js";
import type { ReadReport } from "./read-report.js";

/** Gathers the prose of reports while a corpus is read, then compares them. */
export interface ReuseGatherer {
  /** Takes a report's prose. */
  readonly onReport: (report: ReadReport) => void;
  /** Compares the gathered reports that are among these: a report's attachment is not held against the report. */
  readonly study: (reports: readonly { readonly id: string }[]) => Promise<ReuseStudy>;
}

/** Threads cost a fraction of a second to start: fewer reports are compared sooner by one. */
const manyReports = 4000;

/** How reports are compared: how finely, and by which words, if by any. */
export interface ReuseSettings {
  readonly preset?: Preset;
  readonly cutWords?: CutWords | undefined;
}

/** A gatherer that masks this wording. */
export function gatherReuse(wording: Wording, settings: ReuseSettings = {}): ReuseGatherer {
  const { preset = presets.standard, cutWords } = settings;
  const library = createLibrary(wording);
  return {
    onReport: ({ document, narrative }) => library.add(document, narrative),
    study: (reports) => {
      const threads = reports.length < manyReports ? 1 : availableParallelism();
      return studyReuse(library.build(new Set(reports.map(({ id }) => id))), { preset, threads, cutWords });
    },
  };
}

/** The profile of a report of the study, by its id; null for a report that was not compared. */
export function profilesById({ documents, profiles }: ReuseStudy): (reportId: string) => ReuseProfile | null {
  const byId = new Map(documents.map(({ reportId }, d) => [reportId, profiles[d] as ReuseProfile]));
  return (reportId) => byId.get(reportId) ?? null;
}
