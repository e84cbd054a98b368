import type { Bilingual } from "../model/bilingual.js";
import type { Cell } from "../model/report.js";
import { type CellFault, cellCheck } from "./parts/cell-check.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";

/** Amounts say in which unit they are, or are in the unit of their column. */
export const amountUnit = cellCheck({
  id: "amount-unit",
  severity: "warning",
  templates: withTables,
  title: { zh: "金额单位明确，且与栏目单位一致", en: "The unit of an amount is clear and that of its column" },
  basis: {
    zh: "国办公开办函〔2021〕30号格式的收费金额以万元为单位；〔2019〕60号格式的采购总金额未印单位，须自行注明。",
    en: "The format of 国办公开办函〔2021〕30号 asks for fees in 万元; that of 〔2019〕60号 prints no unit for procurement.",
  },
  severityReason: {
    zh: "以元填入万元栏目会差一万倍，为警告；未注明单位的采购金额仅作提示。",
    en: "Yuan in a column of 万元 are wrong by ten thousand: a warning. A procurement amount without unit is only worth a look.",
  },
  mend: {
    zh: "按栏目单位换算，或在数字后注明单位。",
    en: "Convert to the column's unit, or print the unit after the figure.",
  },
  example: "本年收费金额（单位：万元）：24850元",
  applies: (cell) => cell.column === "amountYuan" || cell.column === "amountWanYuan",
  fault: (cell, table) =>
    cell.column === "amountYuan" ? unitless(cell) : inYuan(cell, cellLabel(cell, table.template)),
});

function unitless({ raw, value }: Cell): CellFault | null {
  if (value === 0 || raw.includes("元")) return null;
  return {
    severity: "info",
    message: {
      zh: `采购总金额为 ${value}，未注明单位（元或万元），已按元理解`,
      en: `The procurement amount is ${value} without a unit (yuan or 10,000 yuan); it was taken as yuan`,
    },
  };
}

function inYuan({ raw }: Cell, label: Bilingual): CellFault | null {
  if (!raw.includes("元") || raw.includes("万元")) return null;
  return {
    message: {
      zh: `${label.zh}填写为“${raw}”，该栏以万元为单位`,
      en: `${label.en} is printed as "${raw}", but the column is in 10,000 yuan`,
    },
  };
}
