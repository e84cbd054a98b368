import { type DateMark, figureFrom, type NumberRead } from "./figure.js";

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isLatin = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** Characters that show the digits after them to be part of a document number, an ordinal, a version or a telephone number. */
const notBefore = new Set([..."第-+×/[]#_=&?@.~*'\\<>No"]);
/** The number whose first ASCII digit is unit `at` of a flow. `grouped` tells whether a comma at a unit may separate thousands. */
export function arabicAt(text: string, at: number, grouped: (comma: number) => boolean): NumberRead {
  const digits = digitsEnd(text, at, grouped);
  let end = digits;
  if (text[end] === "." && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  const before = text[at - 1] ?? "";
  const months = monthsAt(text, at);
  if (months !== null) return months;
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

const monthSpan = /(\d{1,2})(?:[-~至到]|—{1,2})(\d{1,2})月(?:份|底|末)?/y;

/** `1-11月`: the month that shows it to be part of a year, or the last one. */
function monthsAt(text: string, at: number): DateMark | null {
  if (isDigit(text.charCodeAt(at - 1))) return null;
  monthSpan.lastIndex = at;
  const found = monthSpan.exec(text);
  if (found === null) return null;
  const [first, last] = [Number(found[1]), Number(found[2])];
  return { mark: "month", value: first === 1 ? last : first, end: monthSpan.lastIndex };
}

/** `3至5件`, `3-5件`, `2019、2020年`: neither end counts anything by itself. */
function isRange(text: string, at: number, end: number): boolean {
  const joins = (joint: string | undefined) => joint === "至" || joint === "到" || joint === "~" || joint === "-";
  return (
    (joins(text[end]) && isDigit(text.charCodeAt(end + 1))) || (joins(text[at - 1]) && isDigit(text.charCodeAt(at - 2)))
  );
}
