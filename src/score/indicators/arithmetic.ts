import { confidenceFloor } from "../../model/report.js";
import { type Indicator, notAssessable, ok, tally, vacuous } from "../indicator.js";

const identities = ["requests-column-balance", "requests-disposition-total", "requests-row-total", "review-row-total"];

/** D3.1: of the table identities with an operand other than 0, the share that holds. 0 = 0 proves nothing and is not counted. */
export const arithmetic: Indicator = {
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
