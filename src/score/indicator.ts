import type { Bilingual } from "../model/bilingual.js";
import type { Dossier } from "../model/dossier.js";
import type { FeatureCode } from "../model/narrative.js";
import type { IndicatorStatus } from "../model/score.js";

/** What an indicator says of one report: the raw figure in its natural unit, or why there is none. */
export type Measured =
  | { readonly status: "ok"; readonly raw: number; readonly standardError: number | null }
  | { readonly status: Exclude<IndicatorStatus, "ok">; readonly raw: null; readonly reason: Bilingual };

/** One figure of the score. It reads what the other rooms measured and processes no text itself. */
export interface Indicator {
  /** As `lexicons/scheme.yaml` names it. */
  readonly code: string;
  readonly measure: (dossier: Dossier) => Measured;
}

/** A figure that was measured, in natural units, with its standard error where one is estimated. */
export const ok = (raw: number, standardError: number | null = null): Measured => ({
  status: "ok",
  raw,
  standardError,
});

/** No figure: the rule does not exist for this kind of report. */
export const notApplicable = (zh: string, en: string): Measured => ({
  status: "not_applicable",
  raw: null,
  reason: { zh, en },
});

/** No figure: what it needs is absent, unsure or too little. */
export const notAssessable = (zh: string, en: string): Measured => ({
  status: "not_assessable",
  raw: null,
  reason: { zh, en },
});

/** No figure: all there is to test is 0 = 0. */
export const vacuous = (zh: string, en: string): Measured => ({ status: "vacuous", raw: null, reason: { zh, en } });

/** Passed, failed and vacuous verdicts of some checks together. */
export function tally(
  dossier: Dossier,
  checks: readonly string[],
): { passed: number; failed: number; vacuous: number; unknown: number } {
  const sum = { passed: 0, failed: 0, vacuous: 0, unknown: 0 };
  for (const result of dossier.results) {
    if (!checks.includes(result.check)) continue;
    sum.passed += result.passed - result.vacuous;
    sum.failed += result.failed;
    sum.vacuous += result.vacuous;
    sum.unknown += result.unknown;
  }
  return sum;
}

/** A feature of the prose; undefined when the profile lacks it. */
function findFeature(dossier: Dossier, code: FeatureCode) {
  return dossier.narrative.features.find((feature) => feature.code === code);
}

/** The value of a feature of the prose; null when it could not be measured. */
export function featureOf(dossier: Dossier, code: FeatureCode): number | null {
  return findFeature(dossier, code)?.value ?? null;
}

/** An indicator that is one share measured against other reports; none for a report judged alone. */
export function ofReuse(code: string, measure: "peerBoilerplate" | "largestCopy" | "stickiness"): Indicator {
  return {
    code,
    measure: ({ reuse }) => {
      if (reuse === null)
        return notAssessable("单份检查，没有其他报告可比", "judged alone, without other reports to compare with");
      const { value, reason } = reuse[measure];
      if (value === null) return notAssessable(reason.zh, reason.en);
      return ok(value, measure === "stickiness" ? reuse.stickinessError : null);
    },
  };
}

/** An indicator that is one feature of the prose. */
export function ofFeature(code: string, feature: FeatureCode, reason: Bilingual): Indicator {
  return {
    code,
    measure: (dossier) => {
      const found = findFeature(dossier, feature);
      const value = found?.value ?? null;
      return value === null ? notAssessable(reason.zh, reason.en) : ok(value, found?.standardError ?? null);
    },
  };
}
