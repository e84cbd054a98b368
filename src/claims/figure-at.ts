import { parseNumeral } from "../text/numeral.js";
import { countingWords, notCounting } from "./counting-words.js";

/** Which side of the printed number an approximate figure lies on. */
export type Side = "exact" | "above" | "below" | "around";

/** A numeral with its counting word, in units of a flow. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numeral: readonly [start: number, end: number];
  readonly value: number;
  readonly unit: string;
  readonly side: Side;
  /** Half a unit of the last printed place of `1.2万`; 0 where every digit is printed. */
  readonly rounded: number;
}

/** A calendar year or month; neither is a figure. */
export interface DateMark {
  readonly mark: "year" | "month";
  readonly value: number;
  readonly end: number;
}

/** What starts at a digit: a figure, a mark of time, or a number that counts nothing, which ends at `skipTo`. */
export type NumberRead = Figure | DateMark | { readonly skipTo: number };

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLatin = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** Characters that show the digits after them to be part of a document number, an ordinal, a version or a telephone number. */
const notBefore = new Set([..."第-+×/[]#_=&?@.~*'\\<>No"]);
const aboveBefore = ["不少于", "至少", "超过", "突破", "多达", "超", "逾", "过"];
const belowBefore = ["将近", "接近", "近"];
const aroundBefore = ["大约", "约为", "约"];
const endsWith = (text: string, at: number, list: readonly string[]) =>
  list.find((word) => text.startsWith(word, at - word.length) && at >= word.length);

/** The number whose first ASCII digit is unit `at` of a flow. `grouped` tells whether a comma at a unit may separate thousands. */
export function arabicAt(text: string, at: number, grouped: (comma: number) => boolean): NumberRead {
  const digits = digitsEnd(text, at, grouped);
  let end = digits;
  if (text[end] === "." && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  const before = text[at - 1] ?? "";
  const skipTo = runEnd(text, end);
  const listed = listNumberEnd(text, at, digits, end);
  if (listed !== null) return { skipTo: listed };
  if (skipTo > end || isLatin(before.charCodeAt(0)) || notBefore.has(before) || end - at > 16) return { skipTo };
  const mark = dateMark(text, at, end);
  if (mark !== null) return mark;
  if (isRange(text, at, end)) return { skipTo: end };
  return figureFrom(text, at, end) ?? { skipTo: end };
}

function digitsEnd(text: string, at: number, grouped: (comma: number) => boolean): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  while (end - at <= 16 && text[end] === "," && thousandsAt(text, end) && grouped(end)) end += 4;
  return end;
}

/** A comma with exactly three digits behind it. */
function thousandsAt(text: string, comma: number): boolean {
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(comma + i))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

/** Where a run of letters, digits and joints (`0632-8688888`, `2021]30号`, `15:06`, `www.1.cn`) ends; `end` itself when the number stands alone. */
function runEnd(text: string, end: number): number {
  const next = text.charCodeAt(end);
  const joint = "-/:.~_@=&]+×".includes(text[end] ?? "|") && isDigit(text.charCodeAt(end + 1));
  if (!isLatin(next) && !joint) return end;
  let at = end;
  while (isDigit(text.charCodeAt(at)) || isLatin(text.charCodeAt(at)) || "-/:.~_@=&]+×".includes(text[at] ?? "|"))
    at += 1;
  return at;
}

/** Where the list number `1.`, `2、`, `(3)` ends; null when these digits are none. `1.2022年` is a list number before a year. */
function listNumberEnd(text: string, at: number, digits: number, end: number): number | null {
  if (digits - at > 2 || !",;:。!?(".includes(text[at - 1] ?? ",")) return null;
  const next = text[digits] ?? "";
  if (next === ")" && text[at - 1] === "(") return digits + 1;
  if (next === "、" || (next === "." && end === digits)) return digits + 1;
  return end - digits === 5 && text[end] === "年" ? digits + 1 : null;
}

function dateMark(text: string, at: number, end: number): DateMark | null {
  const next = text[end];
  const value = Number(text.slice(at, end));
  if (next === "年" && end - at === 4 && value >= 1949 && value <= 2100) return { mark: "year", value, end: end + 1 };
  if (next === "月" && end - at <= 2) return { mark: "month", value, end: end + 1 };
  return null;
}

/** `3至5件`, `3-5件`, `2019、2020年`: neither end counts anything by itself. */
function isRange(text: string, at: number, end: number): boolean {
  const joins = (joint: string | undefined) => joint === "至" || joint === "到" || joint === "~" || joint === "-";
  return (
    (joins(text[end]) && isDigit(text.charCodeAt(end + 1))) || (joins(text[at - 1]) && isDigit(text.charCodeAt(at - 2)))
  );
}

const numeralEnd = /[余多]?(?:[十百千万亿]{1,2})?[余多]?/y;
const after = /以上|左右|上下|余/y;

/** The figure whose digits are `at` to `end`: multiplier, approximation and counting word read; null when it counts nothing. */
function figureFrom(text: string, at: number, end: number): Figure | null {
  numeralEnd.lastIndex = end;
  const tail = numeralEnd.exec(text)?.[0] ?? "";
  const scale = tail.replace(/[余多]/g, "");
  const numeral = parseNumeral(text.slice(at, end) + scale);
  if (numeral === null) return null;
  const numberEnd = end + tail.length;
  const unit = unitAt(text, numberEnd);
  if (unit === null) return null;
  const whole = scale === "" && !text.slice(at, end).includes(".");
  if (!whole && !Number.isInteger(numeral.value) && !/[元%倍点]$/.test(unit)) return null;
  const unitEnd = numberEnd + unit.length;
  const behind = behindAt(text, unitEnd);
  const side = tail !== scale || behind === "余" ? "above" : sideOf(text, at, behind);
  return {
    start: at,
    end: unitEnd,
    numeral: [at, numberEnd],
    value: numeral.value,
    unit,
    side,
    rounded: scale === "" ? 0 : roundingOf(text.slice(at, end), numeral.value),
  };
}

/** `以上`, `左右`, `余` right behind a figure; empty for none. */
function behindAt(text: string, at: number): string {
  after.lastIndex = at;
  return after.exec(text)?.[0] ?? "";
}

function sideOf(text: string, at: number, behind: string): Side {
  if (behind === "以上" || endsWith(text, at, aboveBefore) !== undefined) return "above";
  if (endsWith(text, at, belowBefore) !== undefined) return "below";
  return behind !== "" || endsWith(text, at, aroundBefore) !== undefined ? "around" : "exact";
}

/** Half of the last printed place: `1.2` standing for 12000 is good to 500. */
function roundingOf(printed: string, value: number): number {
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  return value === 0 ? 0 : Math.abs(value / Number(printed.replace(",", ""))) / (2 * 10 ** decimals);
}

/** The counting word at this place; empty when the number ends a phrase; null when something else follows. */
export function unitAt(text: string, at: number): string | null {
  for (const word of notCounting) if (text.startsWith(word, at)) return null;
  for (const word of countingWords) if (text.startsWith(word, at)) return word;
  return at >= text.length || ",;。!?)、".includes(text[at] as string) ? "" : null;
}

const chinese = new Set([..."〇零一二两三四五六七八九十百千万亿"]);
const neverCounted = new Set([..."第每统唯逐专同之单数几同上这那某任哪头年月旬整近"]);
/** What may stand right before a single Chinese digit that counts: `收到申请三件`, `召开会议一次`, `共五篇`. */
const countedAfter = /(?:请|议|讼|理|到|收|结|复|开|了|共|为|办|训|动|布|会|公开|处理|维持|纠正|转)$/;
/** Counting words that go with a single Chinese digit; `一个`, `一项`, `一批` say nothing of number. */
const plainlyCounted = new Set(["件", "宗", "起", "份", "条", "篇", "期", "场", "次", "例", "人次", ""]);

/** True for a character a Chinese numeral may start with. */
export function startsChineseNumeral(char: string): boolean {
  return chinese.has(char);
}

/** The number whose first Chinese digit is unit `at`. One digit alone counts only where nothing else is likely (`收到三件`, not `一件事`). */
export function chineseAt(text: string, at: number): NumberRead {
  if (text.startsWith("百分之", at)) return shareAt(text, at);
  let end = at;
  while (end - at <= 16 && chinese.has(text[end] as string)) end += 1;
  if (neverCounted.has(text[at - 1] ?? "")) return { skipTo: end };
  const figure = figureFrom(text, at, end);
  if (figure === null || (figure.unit === "" && text.slice(at, end) !== "零")) return { skipTo: end };
  if (end - at === 1) {
    const near = countedAfter.test(text.slice(Math.max(0, at - 2), at));
    if (!near || !plainlyCounted.has(figure.unit)) return { skipTo: end };
  }
  return figure;
}

/** `百分之三十五`, `百分之35`. */
function shareAt(text: string, at: number): NumberRead {
  let end = at + 3;
  while (
    end - at <= 16 &&
    (chinese.has(text[end] as string) || isDigit(text.charCodeAt(end)) || "点.".includes(text[end] ?? "|"))
  )
    end += 1;
  const numeral = parseNumeral(text.slice(at, end));
  if (numeral === null) return { skipTo: end };
  return {
    start: at,
    end,
    numeral: [at, end],
    value: numeral.value,
    unit: "%",
    side: sideOf(text, at, behindAt(text, end)),
    rounded: 0,
  };
}
