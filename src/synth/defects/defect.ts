import type { Random } from "../../stats/random.js";
import type { ReportPlan } from "../plan.js";

/** A report with one thing wrong on purpose. */
export interface Defect {
  readonly plan: ReportPlan;
  /** What the check must find: its unit. */
  readonly unit: string;
  /** What was changed, in a few words: a cell path, or what the text now says. */
  readonly where: string;
}

/** How to make one check fail. */
export interface Planter {
  /** The check's id. */
  readonly check: string;
  /** Other checks that may rightly fail with it. */
  readonly collateral?: readonly string[];
  /** It rests on last year's report, which must then be sound. */
  readonly needsBefore?: true;
  /** The plan with the defect; null where this report gives no room for it. */
  readonly plant: (plan: ReportPlan, random: Random) => Defect | null;
}

/** What may be said amiss of figures once a cell is changed. */
export const proseOfFigures: readonly string[] = [
  "narrative-agrees-with-table",
  "narrative-denies-requests",
  "stated-percentage",
  "stated-change",
  "itemised-sum",
  "qualitative-claim",
];
