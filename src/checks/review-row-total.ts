import { withTables } from "./parts/generations.js";
import { identityCheck } from "./parts/identity.js";
import { rowLabel } from "./parts/labels.js";

/** In every block of table four: upheld + corrected + other + pending = total. What 总计 means, in both formats. */
export const reviewRowTotal = identityCheck({
  id: "review-row-total",
  severity: "error",
  templates: withTables,
  title: {
    zh: "复议诉讼表各组：维持＋纠正＋其他＋尚未审结＝总计",
    en: "In every block of the review and litigation table, the outcomes add up to the total",
  },
  basis: {
    zh: "“总计”是结果维持、结果纠正、其他结果、尚未审结四项的合计（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "The total is that of the four outcomes (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "总计按定义等于各项之和，不成立即数据有误。",
    en: "A total is by definition the sum of its items; if it is not, a figure is wrong.",
  },
  mend: {
    zh: "核对该组四种结果的件数和总计，改正有误的一个。",
    en: "Check the four outcomes of the block and their total, and correct the wrong one.",
  },
  example: "行政复议：维持 1，纠正 0，其他 0，尚未审结 1，总计 1",
  table: "reviewAndLitigation",
  identities: (table) =>
    table.rows.map(({ key, cells }) => ({ unit: key, parts: cells.slice(0, -1), wholes: cells.slice(-1) })),
  message: ({ unit, expected, stated, template }) => {
    const block = rowLabel("reviewAndLitigation", template, unit);
    return {
      zh: `“${block.zh}”：总计应为 ${expected}（维持、纠正、其他、尚未审结之和），表中为 ${stated}`,
      en: `"${block.en}": the total should be ${expected} (upheld, corrected, other and pending together), but is ${stated}`,
    };
  },
});
