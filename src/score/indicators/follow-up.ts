import { type Indicator, notAssessable } from "../indicator.js";

/** D6.4: of last year's problems, the share reported as acted on. */
export const followUp: Indicator = {
  code: "follow-up",
  measure: () =>
    notAssessable(
      "需与上一年度报告比对，本版本尚未比对",
      "needs a comparison with the report of the year before, which this version does not make yet",
    ),
};
