import { fold, isDigitUnit } from "../text/fold.js";

/** The number a cell prints, and the money unit printed after it (null when there is none). */
export interface CellNumber {
  readonly value: number;
  readonly moneyUnit: "元" | "万元" | "亿元" | null;
}

const digits = "〇零一二三四五六七八九";
const MAX_CELL = 40;
const shape =
  /^(增加?|减少?|[-+↑↓])?(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?(万|亿)? ?(元|件|条|项|个|份|次|人|宗|起|例|部|篇)? ?(?:\([^()]*\))?$/;

/**
 * The number printed in a cell, or null when what is printed is no number. Reads signs (`-3`, `增5`, `减3`), full-width digits,
 * thousands separators, decimals, 万 and 亿, a counting or money unit, a bracketed note after it (`22（其中修订16件）`) and Chinese
 * digits (`零`, `十二` up to 99). The caller passes the cell without surrounding white space.
 */
export function readCellNumber(raw: string): CellNumber | null {
  const plain = plainNumber(raw);
  if (plain !== null) return { value: plain, moneyUnit: null };
  if (raw.length > MAX_CELL) return null;
  const text = fold(raw)
    .replace(/\*\*|&nbsp;/g, "")
    .trim();
  const match = shape.exec(text);
  if (match === null) return chineseBelowHundred(text);
  const [, sign = "", whole = "", fraction = "", scale, unit] = match;
  const scaled = decimal(whole.replace(/[, ]/g, ""), fraction.slice(1), scale === "万" ? 4 : scale === "亿" ? 8 : 0);
  const money = unit === "元" ? (`${scale ?? ""}元` as "元" | "万元" | "亿元") : null;
  const negative = sign === "-" || sign.startsWith("减") || sign === "↓";
  return { value: negative && scaled !== 0 ? -scaled : scaled, moneyUnit: money };
}

/** As many digits as are exact in a number. */
const EXACT = 15;

/** What nearly every cell prints: ASCII digits and nothing else. Null for all other text. */
function plainNumber(raw: string): number | null {
  if (raw.length === 0 || raw.length > EXACT) return null;
  let value = 0;
  for (let i = 0; i < raw.length; i++) {
    const digit = raw.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Moves the decimal point in the digits, so that 310.385万 is exactly 3103850. */
function decimal(whole: string, fraction: string, places: number): number {
  const padded = fraction.padEnd(places, "0");
  return Number(`${whole}${padded.slice(0, places)}.${padded.slice(places) || "0"}`);
}

function chineseBelowHundred(text: string): CellNumber | null {
  if (text.length === 0 || text.length > 3) return null;
  const ten = text.indexOf("十");
  const digit = (unit: string) => (unit === "〇" || unit === "零" ? 0 : digits.indexOf(unit) - 1);
  if (ten < 0) return text.length === 1 && digits.includes(text) ? { value: digit(text), moneyUnit: null } : null;
  const [tens = "", ones = "", more] = text.split("十");
  if (more !== undefined || (tens !== "" && !digits.includes(tens)) || (ones !== "" && !digits.includes(ones)))
    return null;
  return { value: (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)), moneyUnit: null };
}

const blankMark = /^(?:[-_—–－]{1,4}|[/／\\]{1,2}|无|空|空白|&nbsp;|[　 ]*)$/;

/** True when what is printed stands for an empty cell: `/`, `-`, `—`, `无`. */
export function isBlankMark(raw: string): boolean {
  return raw.length <= 8 && !isDigitUnit(raw.charCodeAt(0)) && blankMark.test(raw);
}
