import { hanOfRadical } from "./radicals.js";
import { roomFor, textOfUnits } from "./units.js";

/** CJK radicals, Kangxi radicals, compatibility ideographs. */
const radicals = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfad9],
] as const;

/**
 * The traditional characters of the two official formats and of the titles of reports, each before its simplified form: pages are served in both. Other
 * characters stay as they are printed.
 */
const traditional =
  "總总體体況况動动開开資资訊讯復复複复議议訴诉訟讼執执務务會会業业數数據据組组織织機机構构處处決决結结轉转繼继續续辦办現现類类請请歸归屬属國国護护權权關关於于無无補补條条項项規规範范強强費费額额購购問问題题進进報报與与許许對对廢废發发罰罚財财產产職职責责門门員员縣县區区鄉乡鎮镇廳厅衛卫農农環环監监審审計计統统應应後后過过繫系係系聯联單单萬万億亿圓圆幣币檔档雙双滿满領领訂订製制採采將将實实際际維维糾纠營营從从獲获內内認认確确顯显當当積积極极導导劃划遞递遲迟違违隨随號号變变離离為为個个來来時时間间書书長长壓压線线聲声準准備备";

/**
 * A table from UTF-16 code unit to its folded code unit: full-width ASCII, ideographic and odd spaces, bracket, dash, dot and
 * quotation variants become one form each, and radicals the character they were meant for. One unit maps to one unit, so offsets into a folded text are offsets into the text.
 * (NFKC would be wrong here: it changes lengths.)
 */
const table = (() => {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0;
  const fold = (from: string, to: string) => {
    for (let i = 0; i < from.length; i++) units[from.charCodeAt(i)] = to.charCodeAt(0);
  };
  fold(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u2060\t\v\f",
    " ",
  );
  fold("〔［【﹝", "[");
  fold("〕］】﹞", "]");
  fold("‐‑‒–—―−－﹣", "-");
  fold("“”„‟〝〞＂", '"');
  fold("‘’‚‛＇", "'");
  fold("．﹒", ".");
  fold("﹑､", "、");
  fold("｡", "。");
  fold("「」『』", '"');
  fold("：﹕", ":");
  fold("；﹔", ";");
  fold("，﹐", ",");
  fold("（﹙", "(");
  fold("）﹚", ")");
  fold("・•∙‧", "·");
  fold("○◯", "〇");
  for (let i = 0; i < traditional.length; i += 2) fold(traditional.charAt(i), traditional.charAt(i + 1));
  for (const [first, last] of radicals) {
    for (let unit = first; unit <= last; unit++) {
      const han = hanOfRadical(String.fromCharCode(unit));
      if (han.length === 1) units[unit] = han.charCodeAt(0);
    }
  }
  return units;
})();

/** The folded form of one UTF-16 code unit (see {@link fold}). */
export function foldUnit(unit: number): number {
  return table[unit] as number;
}

/**
 * The text with full-width ASCII, spaces, brackets, dashes and quotation marks folded to one form each; of the Chinese
 * enumeration comma `、` and full stop `。` only small and half-width forms are changed. Same length as the text: an offset into one is an offset into the other. `\n` stays `\n`.
 */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length) {
    const unit = text.charCodeAt(first);
    if (table[unit] !== unit) break;
    first += 1;
  }
  if (first === text.length) return text;
  const units = roomFor(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] as number;
  return textOfUnits(units, 0, text.length);
}

/** True for a folded or unfolded white space code unit, the line feed included. */
export function isSpaceUnit(unit: number): boolean {
  const folded = table[unit] as number;
  return folded === 32 || folded === 10 || folded === 13;
}

/** True for a Han ideograph in the basic block, extension A or the compatibility block, for a radical that stands for one, and for 〇. */
export function isHanUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3007 ||
    (unit >= 0x2e80 && unit <= 0x2fd5) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** True for an ASCII or full-width decimal digit. */
export function isDigitUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
}

/** How many Han ideographs the text (or the given range of it) holds. */
export function countHan(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isHanUnit(text.charCodeAt(i))) count += 1;
  return count;
}
