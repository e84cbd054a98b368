import type { DimensionScores } from "./dimension-scores.js";

/** What ranking needs of a report: who it is, and its dimensions. */
export interface Candidate {
  readonly reportId: string;
  readonly agency: string | null;
  readonly regionCode: string | null;
  readonly level: string | null;
  readonly unitType: string | null;
  readonly year: number | null;
  readonly template: string;
  /** Null when the report as a whole could not be scored. */
  readonly total: number | null;
  readonly dimensions: DimensionScores;
}
