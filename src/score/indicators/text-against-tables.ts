import { type Indicator, notAssessable, ok, tally } from "../indicator.js";

const checks = ["narrative-agrees-with-table", "narrative-denies-requests", "qualitative-claim"];

/** D3.2: of the figures, denials and sweeping statements of the text that a table can bear out, the share that it does. */
export const textAgainstTables: Indicator = {
  code: "text-against-tables",
  measure: (dossier) => {
    const { passed, failed } = tally(dossier, checks);
    return passed + failed === 0
      ? notAssessable("正文没有可与表格核对的数据", "the text states no figure that a table holds")
      : ok(passed / (passed + failed));
  },
};
