/** How the verdicts of some checks make a share: what holds of what could be tested, 0 = 0 left out. */
const verdicts = (...checks: readonly string[]) =>
  `checks.csv, over ${checks.join(", ")}: p = passed - vacuous, f = failed; p / (p + f)`;
const feature = (name: string) => `features.csv: ${name}`;
const measure = (name: string) => `reuse-measures.csv: ${name}`;

/** From which table an indicator's raw figure follows, and how, where its status is ok. */
export const indicatorFormulas: Readonly<Record<string, string>> = {
  "days-late": "reports.csv: max(0, published_on - deadline) in days; not of a date that only the signature states",
  "section-coverage": "sections.csv: rows with state present / 6",
  "table-fill":
    "cells.csv: min(1, rows with state number / n); n = 198 (template 2019), 200 (2021), 186 (2021 with a row otherHandling)",
  "aspects-covered": `${feature("aspects-covered")} / 5; only template 2021`,
  "statutory-extras":
    "features.csv: (accountability-items + fee-statement) / (3 + 1); accountability-items and 3 only where it is not empty, fee-statement and 1 only in template 2021",
  arithmetic: verdicts(
    "requests-column-balance",
    "requests-disposition-total",
    "requests-row-total",
    "review-row-total",
  ),
  "text-against-tables": verdicts("narrative-agrees-with-table", "narrative-denies-requests", "qualitative-claim"),
  continuity:
    "checks.csv: p = passed - vacuous over carry-forward-continuity, disclosure-stock-continuity, item-count-continuity; f = failed of these, plus what failed of disclosure-stock-negative and item-count-negative exceeds failed of disclosure-stock-continuity and item-count-continuity by; p / (p + f)",
  "internal-sums": verdicts("itemised-sum", "stated-percentage"),
  "identity-data": verdicts(
    "year-disagrees",
    "stale-year",
    "period-not-full-year",
    "published-before-year-end",
    "foreign-agency-name",
  ),
  "specific-items": feature("specific-items-per-thousand"),
  "hard-sentences": feature("hard-sentence-share"),
  "stock-sentences": feature("stock-sentence-share"),
  "peer-boilerplate": measure("peer_boilerplate"),
  "largest-copy": measure("largest_copy"),
  stickiness: measure("kept_sentences"),
  redundancy: feature("repeated-clause-share"),
  "problems-stated": feature("problems-stated"),
  "problem-specificity": feature("specific-problem-share"),
  "problem-remedies": feature("answered-problem-share"),
  "follow-up": "follow-ups.csv: rows with outcome acted-on / rows",
};
