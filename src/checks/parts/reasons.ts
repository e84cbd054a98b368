import type { Bilingual } from "../../model/bilingual.js";
import { cellPath } from "../../model/cells.js";
import type { Cell } from "../../model/report.js";
import { cellLabel } from "./labels.js";

/** The table is not printed, or was not found. */
export const noTable: Bilingual = { zh: "未见该表，无从核对", en: "the table was not found" };

/** The parser is not sure enough of the table. */
export const unsureTable: Bilingual = {
  zh: "该表版式识别把握不足，为免误判不作核对",
  en: "the table could not be read with enough confidence to judge it",
};

/** A cell that a figure could be held against is blank or cannot be read. */
export const noSureNumber: Bilingual = {
  zh: "表中对应的单元格未填写数字或无法辨认，无从核对",
  en: "a cell this figure could be held against holds no sure number",
};

/** Numbers stand in the table whose row could not be told. */
export const unnamedRow: Bilingual = {
  zh: "表中有未能辨认行名的数据，是否缺行无从判断",
  en: "the table holds numbers whose row could not be told, so that it may lack none",
};

/** A row's label stands beside the table, its numbers perhaps too. */
export const strayLabel: Bilingual = {
  zh: "缺少的行名另见于表外，可能是转换文件时错位，是否缺行无从判断",
  en: "the label of a row it lacks stands beside the table, where a converter may have left it",
};

/** The row is not printed. */
export const noRow: Bilingual = { zh: "表中缺少所需的行", en: "the table lacks a row this needs" };

/** The report year is not known. */
export const noYear: Bilingual = { zh: "报告年度未能确定", en: "the report year is not known" };

/** There is no prose to look at. */
export const noProse: Bilingual = { zh: "未识别到可供检查的文字部分", en: "no prose was recognised" };

const states = {
  number: { zh: "为数字", en: "is a number" },
  blank: { zh: "未填写数字", en: "holds no number" },
  unreadable: { zh: "无法辨认", en: "cannot be read" },
  missing: { zh: "缺失", en: "is missing" },
} as const;

/** Why an identity with this cell cannot be judged. */
export function noNumber(cell: Cell, template: "2019" | "2021"): Bilingual {
  const label = cellLabel(cell, template);
  return {
    zh: `${label.zh}${states[cell.state].zh}，无从核对`,
    en: `${label.en} ${states[cell.state].en} (${cellPath(cell)})`,
  };
}
