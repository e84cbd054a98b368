import { cellCheck } from "./parts/cell-check.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";

const amounts = new Set(["amountYuan", "amountWanYuan"]);

/** Counts are whole and not below zero; 本年增/减 may be below zero, amounts may have decimals. What counting means. */
export const cellNegative = cellCheck({
  id: "cell-negative",
  severity: "error",
  templates: withTables,
  title: {
    zh: "数量为不小于零的整数（本年增/减可为负数，金额可有小数）",
    en: "Counts are whole numbers not below zero (changes may be negative, amounts may have decimals)",
  },
  basis: {
    zh: "各表除“本年增/减”和金额外均为件数、项目数（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "Apart from changes and amounts, the tables hold numbers of cases and items (国办公开办函〔2019〕60号, 〔2021〕30号).",
  },
  severityReason: {
    zh: "件数不可能为负数或小数，必为误填。",
    en: "A number of cases cannot be negative or fractional.",
  },
  mend: { zh: "改为实际件数。", en: "Enter the actual number." },
  example: "行政处罚 处理决定数量：-3",
  applies: () => true,
  fault: (cell, table) => {
    const { value, column } = cell;
    const whole = Number.isInteger(value) || amounts.has(column);
    if (whole && (value >= 0 || column === "change")) return null;
    const label = cellLabel(cell, table.template);
    return {
      message: {
        zh: `${label.zh}为 ${value}，应为${amounts.has(column) ? "不小于 0 的数" : column === "change" ? "整数" : "不小于 0 的整数"}`,
        en: `${label.en} is ${value}; it should be ${amounts.has(column) ? "not below 0" : column === "change" ? "a whole number" : "a whole number not below 0"}`,
      },
    };
  },
});
