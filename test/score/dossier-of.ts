import { runChecks } from "../../src/checks/run-checks.js";
import type { Dossier } from "../../src/model/dossier.js";
import type { FollowUp } from "../../src/model/narrative.js";
import { type Draft as SubjectDraft, subjectOf } from "../checks/subject-of.js";

/** A drafted report, and what it makes of last year's problems. */
export interface Draft extends SubjectDraft {
  readonly followUp?: FollowUp;
}

/** The dossier of a drafted report: as a run makes it, but for the claims and features, which the draft states. */
export function dossierOf(draft: Draft = {}): Dossier {
  const { report, stated, claims, narrative, deadline, reuse, ...rest } = subjectOf(draft);
  return {
    report,
    stated,
    claims,
    narrative,
    deadline,
    reuse,
    followUp: draft.followUp ?? null,
    results: runChecks({ report, stated, claims, narrative, deadline, reuse, ...rest }),
  };
}
