import { type Indicator, notAssessable } from "../indicator.js";

/** D5.3: share of the narrative found in the agency's report of the year before. */
export const stickiness: Indicator = {
  code: "stickiness",
  measure: () =>
    notAssessable(
      "需与上一年度报告比对，本版本尚未比对",
      "needs a comparison with the report of the year before, which this version does not make yet",
    ),
};
