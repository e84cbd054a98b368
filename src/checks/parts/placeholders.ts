import { startAfter } from "./prose.js";

const counters = "余?(?:件|条|次|个|项|篇|份|人|场|期|元|万元|年|月|日|号)";
const bodies =
  "局|委|办|厅|镇|乡|县|区|市|省|街道|单位|部门|中心|网站|政府网|政务网|门户|政府|公众号|政务微博|政务新媒体|平台|同志";
/** Counters of figures: before them even a single cross stands for one. */
const figures = "余?(?:件|条|份|次|篇|万元|人次|项|个)";
/** Crosses that stand for something; not inside a word, an e-mail address or a code. */
const crosses = "(?:(?<![A-Za-z\\d@._/-])[Xx]{2,4}(?![A-Za-z\\d@._/-])|(?<![×\\dA-Za-z])×{2,4})";

/**
 * Blanks of a draft: crosses, circles or an underscore before a counter or the name of a body, in the name of a place or an account, empty
 * brackets or question marks before a counter, a crossed-out date or year, and the instructions of a form. Crosses anywhere else (a masked
 * name, a model number, an e-mail address, the number of a document) are not taken for one.
 */
export const blank = new RegExp(
  [
    "(?:[Xx]{2,4}|×{2,4})年(?:[Xx]{1,2}|×{1,2})月(?:[Xx]{1,2}|×{1,2})(?=日)",
    "(?<!\\d)20(?:[Xx]{2}|×{2})(?=年)",
    `${crosses}(?=(?:${counters}|${bodies})(?!某))(?<![\\])][Xx×]{2,4}(?=号))`,
    `(?<![A-Za-z×\\d])[*]{2,4}(?=(?:${counters}|${bodies})(?!某))`,
    `(?<=举办|开展|召开|印发|制定|组织)${crosses}(?=[\u4e00-\u9fff])`,
    `《${crosses}(?=(?:省|市|县|区)[^《》\\n]{2,40}》)`,
    `"${crosses}[\u4e00-\u9fff]{0,6}"(?=微信|政务|公众号|小程序|平台|专栏|栏目|系统|APP)`,
    `(?<![A-Za-z×\\d第])[Xx×](?=(?:${figures})(?![\u4e00-\u9fff]*[Xx×]))`,
    `(?<![一二三四五六七八九十百千万〇零\\d])〇{2,4}(?=${figures}|${bodies})`,
    `(?:某某|[?]{2,6}|…{1,2})(?=${figures})`,
    "(?<=(?:联系人|电话|负责人|日期|时间|地址|邮箱|网址):)[Xx×]{2,11}(?![A-Za-z\\d@._-])",
    `_{2,20}(?=${counters}|${bodies})`,
    `(?<!第)\\(\\)(?=${counters})`,
    "[[(](?:单位名称|单位全称|机关名称|部门名称|填写单位|请填写|此处填写|待补充|待填写|待核实)[^\\])]{0,20}[\\])]",
    "[[(](?:如无|若无|没有的)[^\\])]{0,8}填[^\\])]{0,12}[\\])]",
  ].join("|"),
  "g",
);
/** Words around crosses that are spoken of, not left: `统一为XXXX年XX月格式`, `以××代替`. */
export const spokenOf = /格式|样式|样本|范本|模板|形如|字样|代替|替代|示例|隐去|遮挡/;

/** Where the words before a placeholder begin that are worth quoting: after the last punctuation, twelve characters back at most. */
export function clauseStart(text: string, at: number): number {
  return startAfter(text, at, "。;,!?\n", 12);
}

/** The clause around a placeholder, as far as it is worth looking at. */
export function clauseAround(text: string, at: number): string {
  return text.slice(clauseStart(text, at), at + 40).split(/[。;,!?\n]/)[0] ?? "";
}
