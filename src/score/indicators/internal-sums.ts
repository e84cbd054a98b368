import { type Indicator, notApplicable, ok, tally } from "../indicator.js";

const sums = ["itemised-sum", "stated-percentage"];

/** D3.4: of the itemised sums and percentages in the text, the share that holds. */
export const internalSums: Indicator = {
  code: "internal-sums",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, sums);
    return passed + failed === 0
      ? notApplicable("正文没有分项合计或百分比", "the text states no itemised sum and no percentage")
      : ok(passed / (passed + failed));
  },
};
