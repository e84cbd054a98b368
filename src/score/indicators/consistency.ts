import { confidenceFloor } from "../../model/report.js";
import { type Indicator, notApplicable, notAssessable, ok, tally, vacuous } from "./indicator.js";

const identities = ["requests-column-balance", "requests-disposition-total", "requests-row-total", "review-row-total"];
const lastYear = ["carry-forward-continuity", "disclosure-stock-continuity", "item-count-continuity"];
const sums = ["itemised-sum", "stated-percentage"];
const identityData = ["year-disagrees", "period-not-full-year", "foreign-agency-name"];

/** D3.1: of the table identities with an operand other than 0, the share that holds. 0 = 0 proves nothing and is not counted. */
const arithmetic: Indicator = {
  code: "arithmetic",
  measure: (dossier) => {
    const { requests, reviewAndLitigation } = dossier.report.tables;
    if (requests === null || reviewAndLitigation === null)
      return notAssessable("申请或复议诉讼表缺失", "a table is missing");
    if (requests.confidence < confidenceFloor || reviewAndLitigation.confidence < confidenceFloor) {
      return notAssessable("表格未能可靠读取", "a table could not be read reliably");
    }
    const { passed, failed, vacuous: empty } = tally(dossier, identities);
    if (passed + failed > 0) return ok(passed / (passed + failed));
    return empty > 0
      ? vacuous("各勾稽关系两边均为 0", "every identity is 0 = 0")
      : notAssessable("空白单元格过多，勾稽关系无法核对", "blank cells leave no identity to test");
  },
};

/** D3.2: of the stated figures that a table also holds, the share that agrees. */
const textAgainstTables: Indicator = {
  code: "text-against-tables",
  measure: ({ claims }) => {
    let agreeing = 0;
    let matched = 0;
    for (const { verdict } of claims) {
      if (verdict === "no-counterpart") continue;
      matched += 1;
      if (verdict !== "disagrees") agreeing += 1;
    }
    return matched === 0
      ? notAssessable("正文没有可与表格核对的数据", "the text states no figure that a table holds")
      : ok(agreeing / matched);
  },
};

/** D3.3: of the identities with the agency's report of the year before, the share that holds. */
const continuity: Indicator = {
  code: "continuity",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, lastYear);
    return passed + failed === 0
      ? notAssessable("没有上一年度报告可供衔接", "there is no report of the year before to compare with")
      : ok(passed / (passed + failed));
  },
};

/** D3.4: of the itemised sums and percentages in the text, the share that holds. */
const internalSums: Indicator = {
  code: "internal-sums",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, sums);
    return passed + failed === 0
      ? notApplicable("正文没有分项合计或百分比", "the text states no itemised sum and no percentage")
      : ok(passed / (passed + failed));
  },
};

/** D3.5: of what the report says of its year, period and agency, the share without contradiction. */
const identityDataAgrees: Indicator = {
  code: "identity-data",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, identityData);
    return passed + failed === 0
      ? notAssessable("年度、期间和机关名称均无从核对", "year, period and name cannot be compared")
      : ok(passed / (passed + failed));
  },
};

/** The indicators of consistency: tables, prose against tables, years, internal sums, identity data. */
export const consistency: readonly Indicator[] = [
  arithmetic,
  textAgainstTables,
  continuity,
  internalSums,
  identityDataAgrees,
];
