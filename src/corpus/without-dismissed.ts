import type { CheckResult } from "../model/finding.js";

/** The reason a person gave for dismissing a finding, by the finding's id. */
export type Dismissals = Readonly<Record<string, string>>;

/**
 * The results without what a person looked at and dismissed: those findings stand apart, each with its reason, and their units count as neither
 * passed nor failed. Nothing of a person's judgement is guessed: what was not dismissed stays as it is.
 */
export function withoutDismissed(results: readonly CheckResult[], dismissals: Dismissals): readonly CheckResult[] {
  return results.map((result) => {
    const findings = result.findings.filter(({ id }) => !Object.hasOwn(dismissals, id));
    if (findings.length === result.findings.length) return result;
    const dismissed = result.findings.flatMap((finding) => {
      const reason = Object.hasOwn(dismissals, finding.id) ? dismissals[finding.id] : undefined;
      return reason === undefined ? [] : [{ ...finding, dismissed: reason }];
    });
    return { ...result, findings, failed: result.failed - dismissed.length, dismissed };
  });
}
