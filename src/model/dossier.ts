import type { Claim } from "./claim.js";
import type { Deadline } from "./deadline.js";
import type { CheckResult } from "./finding.js";
import type { FollowUp, NarrativeProfile } from "./narrative.js";
import type { Report } from "./report.js";
import type { ReuseProfile } from "./reuse.js";
import type { ScoreCard } from "./score.js";
import type { StatedFacts } from "./subject.js";

/** All that is known of one report before it is scored. */
export interface Dossier {
  readonly report: Report;
  readonly stated: StatedFacts;
  readonly claims: readonly Claim[];
  readonly narrative: NarrativeProfile;
  /** Null when the year or the kind of unit is not known. */
  readonly deadline: Deadline | null;
  /** What of the prose stands in other reports; null when the report is judged alone. */
  readonly reuse: ReuseProfile | null;
  /** What it makes of last year's problems; null without the agency's report of the year before. */
  readonly followUp: FollowUp | null;
  readonly results: readonly CheckResult[];
}

/** A dossier with its score: what `check` prints and what `score` turns into rows. */
export interface Assessment extends Dossier {
  readonly score: ScoreCard;
}
