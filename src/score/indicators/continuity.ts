import { type Indicator, notAssessable, ok, tally } from "../indicator.js";

const lastYear = ["carry-forward-continuity", "disclosure-stock-continuity", "item-count-continuity"];

/**
 * Without last year's report these only refute: a stock that would have been below zero a year ago (more repealed or fewer in force than
 * were made) follows from no figure of that report; one that would not proves nothing.
 */
const refuting = ["disclosure-stock-negative", "item-count-negative"];

/** D3.3: of the identities with the agency's report of the year before, the share that holds; those that no such report could bear out count as failed. */
export const continuity: Indicator = {
  code: "continuity",
  measure: (dossier) => {
    const { passed, failed: contradicted } = tally(dossier, lastYear);
    const stocks = tally(dossier, ["disclosure-stock-continuity", "item-count-continuity"]).failed;
    const failed = contradicted + Math.max(0, tally(dossier, refuting).failed - stocks);
    return passed + failed === 0
      ? notAssessable("没有上一年度报告可供衔接", "there is no report of the year before to compare with")
      : ok(passed / (passed + failed));
  },
};
