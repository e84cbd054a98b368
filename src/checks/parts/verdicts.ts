import type { Bilingual } from "../../model/bilingual.js";
import type { Evidence, Severity, Verdict } from "../../model/finding.js";

/** The verdict that all is well with this unit. */
export function pass(unit: string): Verdict {
  return { status: "pass", unit };
}

/** The verdict that this unit holds only because every operand is zero. */
export function vacuous(unit: string): Verdict {
  return { status: "vacuous", unit };
}

/** The verdict that this unit cannot be judged, and why. */
export function unknown(unit: string, reason: Bilingual): Verdict {
  return { status: "unknown", unit, reason };
}

/** The verdict that something is wrong with this unit. `severity` is given where it differs from the check's own. */
export function fail(
  unit: string,
  message: Bilingual,
  evidence: readonly Evidence[] = [],
  severity?: Severity,
): Verdict {
  return severity === undefined
    ? { status: "fail", unit, message, evidence }
    : { status: "fail", unit, message, evidence, severity };
}
