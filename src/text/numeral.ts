import { fold } from "./fold.js";

/** A number as a text prints it. */
export interface Numeral {
  /** Correctly rounded from the printed decimal: `310.385万` is exactly 3103850. In hundredths when {@link percent} is set. */
  readonly value: number;
  /** Printed with 余, 多, 近, 约, 以上, 超 or the like. */
  readonly approximate: boolean;
  /** A share of a whole: `35%`, `百分之三十五` (35), `三成` (30), `千分之五` (0.5), `半` (50). */
  readonly percent: boolean;
}

/** Longer runs of characters are document numbers, not numbers. */
const MAX_LENGTH = 32;
/** Beyond fifteen digits a double no longer holds every integer. */
const MAX_DIGITS = 15;

const digits = new Map<string, number>();
for (const row of [
  "〇一二三四五六七八九",
  "零壹贰叁肆伍陆柒捌玖",
  " 弌贰叄肆伍陸柒捌玖",
  " 幺两",
  "  俩",
  "  兩",
  "  貳",
]) {
  [...row].forEach((char, value) => {
    if (char !== " ") digits.set(char, value);
  });
}
const units = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const plainForms = new Map(
  "拾十 佰百 仟千 萬万 億亿 點点 廿二十 卅三十".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const formal = /[拾佰仟萬億點廿卅]/g;
const exponents = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["十万", 5],
  ["百万", 6],
  ["千万", 7],
  ["亿", 8],
  ["十亿", 9],
  ["百亿", 10],
  ["千亿", 11],
  ["万亿", 12],
]);

const prefix = /^(?:约为|大约|约|将近|接近|近|超过|超|逾|突破|不少于|至少|过)/;
const suffix = /(?:余|多|以上|左右|上下)$/;
const marked = /[余多](?=[万亿]$)/;
const percentPrefix = /^([百千])分之/;
const arabic = /^([\d, ]+)(\.\d+)?([十百千万亿]{0,2})$/;

/**
 * The number that a run of characters stands for; null when it is none, or when it could mean several (`几十`, `十几`, `上百`, `三五`,
 * `第三`, `三分之一`, more than fifteen digits). Reads Arabic and full-width digits, `1,234`, `1 234`, decimals, every minus sign and
 * 负, 万 and 亿, Chinese numerals plain and formal with their short forms (`两千三` 2300, `三万五` 35000), digits in a row
 * (`二〇二三`), and shares. The caller passes the numeral alone, without its counting word.
 */
export function parseNumeral(text: string): Numeral | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), approximate: false, percent: false };
  const whole = fold(text)
    .trim()
    .replace(formal, (char) => plainForms.get(char) as string);
  let rest = whole.replace(prefix, "").trimStart().replace(suffix, "").replace(marked, "");
  const approximate = rest !== whole;
  const negative = rest.startsWith("-") || rest.startsWith("负");
  if (negative || rest.startsWith("+")) rest = rest.slice(1).trimStart();
  const share = shareOf(rest);
  const size = share ?? magnitude(rest) ?? (approximate ? bareUnit(rest) : null);
  if (size === null || !Number.isFinite(size)) return null;
  return { value: negative && size !== 0 ? -size : size, approximate, percent: share !== null };
}

/** Hundredths: of `35%`, `百分之三十五`, `千分之五`, `三成五`, `一半`. Null when the text is no share. */
function shareOf(text: string): number | null {
  if (text === "半" || text === "一半" || text === "半数") return 50;
  if (text === "百分百" || text === "百分之百") return 100;
  if (text.endsWith("%")) return magnitude(text.slice(0, -1).trimEnd());
  const match = percentPrefix.exec(text);
  if (match !== null) {
    const value = magnitude(text.slice(3));
    return value === null ? null : match[1] === "百" ? value : Number(`${value}e-1`);
  }
  const at = text.indexOf("成");
  if (at < 1 || text.length - at > 2) return null;
  const tenths = magnitude(text.slice(0, at));
  const rest = text.slice(at + 1);
  const ones = rest === "" ? 0 : rest === "半" ? 5 : (digits.get(rest) ?? null);
  return tenths === null || ones === null || tenths > 10 ? null : Number(`${tenths}e1`) + ones;
}

/** `百`, `千`, `万`, `百万` … alone are a number only beside 余, 近 or 超: `百余`, `近千`. */
function bareUnit(text: string): number | null {
  const exponent = exponents.get(text);
  return exponent === undefined ? null : 10 ** exponent;
}

function magnitude(text: string): number | null {
  const match = arabic.exec(text);
  if (match === null) return chineseDecimal(text);
  const [, printed = "", fraction = "", unit = ""] = match;
  const whole = ungrouped(printed);
  const exponent = unit === "" ? 0 : exponents.get(unit);
  if (whole === null || exponent === undefined || whole.length + Math.max(fraction.length - 1, exponent) > MAX_DIGITS)
    return null;
  return Number(`${whole}${fraction}e${exponent}`);
}

/** The digits of `1,234` or `1 234`; null unless every group after the first has three. */
function ungrouped(printed: string): string | null {
  const groups = printed.trimEnd().split(printed.includes(",") ? "," : " ");
  const sound = groups.every((group, i) => /^\d+$/.test(group) && (i === 0 ? group.length <= 3 : group.length === 3));
  return groups.length === 1 || sound ? groups.join("") : null;
}

function chineseDecimal(text: string): number | null {
  const point = text.indexOf("点");
  if (point < 0) return chineseInteger(text);
  const whole = chineseInteger(text.slice(0, point));
  const unit = /[万亿]$/.exec(text)?.[0] ?? "";
  let fraction = "";
  for (const char of text.slice(point + 1, text.length - unit.length)) fraction += digits.get(char) ?? "?";
  if (whole === null || fraction === "" || fraction.includes("?") || `${whole}${fraction}`.length > MAX_DIGITS)
    return null;
  return Number(`${whole}.${fraction}e${exponents.get(unit) ?? 0}`);
}

function chineseInteger(text: string): number | null {
  const value = inRow(text) ?? belowMark(text, "亿", 1e8, (part) => belowMark(part, "万", 1e4, belowMyriad));
  return value !== null && value < 10 ** MAX_DIGITS ? value : null;
}

/** Digits read one by one: three or more, or two that end in zero. `三五` and `七八` mean "some", so two others are no number. */
function inRow(text: string): number | null {
  if (text.length < 2 || /^[〇零]/.test(text) || (text.length === 2 && !/[〇零]/.test(text))) return null;
  let value = 0;
  for (const char of text) {
    const digit = digits.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * What stands before and after one 万 or 亿, put together. After it, one digit counts the next lower unit (`三万五`); anything
 * smaller than a hundredth needs its 零 (`一亿三千` could be two numbers).
 */
function belowMark(text: string, mark: string, size: number, below: (part: string) => number | null): number | null {
  const at = text.indexOf(mark);
  if (at < 0) return below(text);
  const high = below(text.slice(0, at));
  if (high === null || high === 0) return null;
  const rest = text.slice(at + 1);
  if (rest === "") return high * size;
  if (rest.length === 1) return digits.get(rest) ? high * size + ((digits.get(rest) as number) * size) / 10 : null;
  const zero = rest.startsWith("零") || rest.startsWith("〇");
  const low = below(zero ? rest.slice(1) : rest);
  return low === null || low === 0 || low >= size || (!zero && low < size / 100) ? null : high * size + low;
}

/** 千, 百, 十 and ones, each unit once and falling; or Arabic digits (`3亿5000万`). A last digit counts the next lower unit unless 零 stands before it. */
function belowMyriad(text: string): number | null {
  if (/^\d{1,8}$/.test(text)) return Number(text);
  if (text === "〇" || text === "零") return 0;
  let sum = 0;
  let digit: number | null = null;
  let last = 10_000;
  let zero = false;
  for (const char of text) {
    const value = digits.get(char);
    const unit = units.get(char);
    if (value === 0) {
      if (zero || digit !== null || sum === 0 || last === 10) return null;
      zero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (unit !== undefined && unit < last && (digit !== null || unit === 10)) {
      sum += (digit ?? 1) * unit;
      last = unit;
      digit = null;
      zero = false;
    } else return null;
  }
  if (digit === null) return zero || sum === 0 ? null : sum;
  return sum + (sum === 0 || zero ? digit : (digit * last) / 10);
}
