import { type Indicator, notAssessable, ok, tally } from "../indicator.js";

const statements = [
  "year-disagrees",
  "stale-year",
  "period-not-full-year",
  "published-before-year-end",
  "foreign-agency-name",
];

/** D3.5: of what the report says of its year (title, period, text, date), period and agency, the share without contradiction. */
export const identityData: Indicator = {
  code: "identity-data",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, statements);
    return passed + failed === 0
      ? notAssessable("年度、期间和机关名称均无从核对", "year, period and name cannot be compared")
      : ok(passed / (passed + failed));
  },
};
