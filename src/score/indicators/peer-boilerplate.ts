import { type Indicator, notAssessable } from "../indicator.js";

/** D5.1: share of the narrative in phrases common among other agencies. */
export const peerBoilerplate: Indicator = {
  code: "peer-boilerplate",
  measure: () =>
    notAssessable(
      "需与其他报告比对，本版本尚未比对",
      "needs a comparison with other reports, which this version does not make yet",
    ),
};
