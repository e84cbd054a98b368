import { runChecks } from "../../src/checks/run-checks.js";
import type { Dossier } from "../../src/model/dossier.js";
import { type Draft, subjectOf } from "../checks/subject-of.js";

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
    results: runChecks({ report, stated, claims, narrative, deadline, reuse, ...rest }),
  };
}
