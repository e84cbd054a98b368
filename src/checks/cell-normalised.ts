import { cellCheck } from "./parts/cell-check.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";

const plain = /^[+-]?\d+(?:\.\d+)?$/;
/** What a converter to Markdown writes around bold figures. */
const bold = /^\*\*(.+)\*\*$/;
const plainAmount = /^\d+(?:\.\d+)?(?:元|万元)?$/;

/** Figures printed otherwise than in plain digits were read as numbers, and the reading should be looked at. */
export const cellNormalised = cellCheck({
  id: "cell-normalised",
  severity: "info",
  templates: withTables,
  title: { zh: "数字以半角阿拉伯数字填写，不带其他字符", en: "Figures are printed in plain digits and nothing else" },
  basis: {
    zh: "表格数据供汇总统计，全角数字、千分位、汉字数字和附注不利于机器读取（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "The tables are there to be added up; full-width digits, separators, words and notes hinder that (国办公开办函〔2019〕60号, 〔2021〕30号).",
  },
  severityReason: {
    zh: "不影响数据本身，仅提示所作的识别。",
    en: "The figure itself is not affected; the reading is only made known.",
  },
  mend: {
    zh: "改用半角阿拉伯数字；需要说明的写入文字部分。",
    en: "Use plain digits; put explanations into the text.",
  },
  example: "“１２”“1,024”“22（其中修订16件）”",
  applies: () => true,
  fault: (cell, table) => {
    const amount = cell.column === "amountYuan" || cell.column === "amountWanYuan";
    const printed = cell.raw.replace(bold, "$1");
    if (plain.test(printed) || (amount && plainAmount.test(printed))) return null;
    const label = cellLabel(cell, table.template);
    return {
      message: {
        zh: `${label.zh}填写为“${cell.raw}”，已按 ${cell.value} 识别`,
        en: `${label.en} is printed as "${cell.raw}" and was read as ${cell.value}`,
      },
    };
  },
});
