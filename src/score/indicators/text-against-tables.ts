import { type Indicator, notAssessable, ok } from "../indicator.js";

/** D3.2: of the stated figures that a table also holds, the share that agrees. */
export const textAgainstTables: Indicator = {
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
