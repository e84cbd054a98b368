import type { Dossier } from "../model/dossier.js";
import type { FeatureCode } from "../model/narrative.js";
import { featureOf, type Indicator, notAssessable, ok, vacuous } from "./indicator.js";

/**
 * An indicator that is a share of this year's problems. A report that certainly states none leaves nothing to take a share of (`vacuous`): the
 * zero of D6.1 stands for the dimension, which would else be unknown, and reports that own up to nothing would be spared by it.
 */
export function ofProblems(code: string, feature: FeatureCode): Indicator {
  return {
    code,
    measure: (dossier) => {
      const value = featureOf(dossier, feature);
      if (value !== null) return ok(value);
      return statesNone(dossier)
        ? vacuous("当年问题为 0 个，无可衡量", "no problem of this year is stated: there is nothing to take a share of")
        : notAssessable("未能读出当年问题", "no problem of this year could be read");
    },
  };
}

/** Section five is absent or empty, denies any problem, or tells of last year's only. */
function statesNone(dossier: Dossier): boolean {
  if (featureOf(dossier, "problems-stated") !== 0) return false;
  const section = dossier.report.sections.find(({ id }) => id === "problems");
  const past = featureOf(dossier, "past-problems-stated") ?? 0;
  return section?.state !== "present" || dossier.narrative.deniesProblems !== null || past > 0;
}
