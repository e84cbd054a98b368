import { type Indicator, notAssessable, ok, tally } from "../indicator.js";

const lastYear = ["carry-forward-continuity", "disclosure-stock-continuity", "item-count-continuity"];

/** D3.3: of the identities with the agency's report of the year before, the share that holds. */
export const continuity: Indicator = {
  code: "continuity",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, lastYear);
    return passed + failed === 0
      ? notAssessable("没有上一年度报告可供衔接", "there is no report of the year before to compare with")
      : ok(passed / (passed + failed));
  },
};
