import { type Indicator, notAssessable } from "../indicator.js";

/** D5.2: largest share of the narrative found in one other agency's report. */
export const largestCopy: Indicator = {
  code: "largest-copy",
  measure: () =>
    notAssessable(
      "需与其他报告比对，本版本尚未比对",
      "needs a comparison with other reports, which this version does not make yet",
    ),
};
