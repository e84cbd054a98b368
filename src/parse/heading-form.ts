import { ordinalOf } from "./ordinal.js";

/** How a line is numbered, highest level first: `第一部分`, `一、`, `（一）`, `1.`, `（1）`, or not at all. */
export type NumberStyle = "part" | "comma" | "bracket" | "arabic" | "arabic-bracket" | "none";

/** What the beginning of a line tells by its form alone. */
export interface HeadingForm {
  readonly style: NumberStyle;
  /** Null when there is no number. */
  readonly number: number | null;
  /** Where the heading begins, its number included and Markdown signs left out. */
  readonly start: number;
  /** Where the words after the number begin. */
  readonly wordsAt: number;
}

const cjkNumbers = "〇一二三四五六七八九十零廿";
const romanNumbers = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ";
const separators = "、.,:·";

const isCjkNumber = (folded: string, at: number) => cjkNumbers.includes(folded[at] ?? "?");
const isDigit = (folded: string, at: number) => {
  const unit = folded.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

function skip(folded: string, from: number, to: number, signs: string): number {
  let at = from;
  while (at < to && signs.includes(folded[at] as string)) at += 1;
  return at;
}

/** The end of a numeral of at most three characters, or `from` when there is none. */
function numeralEnd(folded: string, from: number, to: number): number {
  const test = isDigit(folded, from) ? isDigit : isCjkNumber;
  let at = from;
  while (at < to && at - from < 3 && test(folded, at)) at += 1;
  return at;
}

/** The form of the line of folded text between two offsets. Looks at its first few characters only. */
export function headingForm(folded: string, from: number, to: number): HeadingForm {
  const start = skip(folded, from, to, "#*> ●■◆◇▲►·");
  const first = folded[start] ?? "";
  if (first === "<" && start < to) return framed(folded, start, to);
  if (first === "[") return bracketed(folded, start, to) ?? framed(folded, start, to);
  return unframed(folded, start, to);
}

/** `【一、总体情况】`: the form of what stands in the frame. */
function framed(folded: string, start: number, to: number): HeadingForm {
  return unframed(folded, skip(folded, start + 1, to, " "), to);
}

function unframed(folded: string, start: number, to: number): HeadingForm {
  const plain: HeadingForm = { style: "none", number: null, start, wordsAt: start };
  const first = folded[start] ?? "";
  if (first === "(") return bracketed(folded, start, to) ?? plain;
  if (first === "第") return partly(folded, start, to) ?? plain;
  const roman = first === "" ? 0 : romanNumbers.indexOf(first) + 1;
  if (roman > 0)
    return { style: "comma", number: roman, start, wordsAt: skip(folded, start + 1, to, ` ${separators}`) };
  const end = numeralEnd(folded, start, to);
  if (end === start) return plain;
  const number = ordinalOf(folded.slice(start, end));
  const separator = skip(folded, end, to, " ");
  const sign = folded[separator] ?? "";
  const arabic = isDigit(folded, start);
  if (number === null) return plain;
  if (arabic && sign === ")")
    return { style: "arabic-bracket", number, start, wordsAt: skip(folded, separator + 1, to, " ") };
  if (sign === "" || separator >= to || !separators.includes(sign)) return plain;
  const wordsAt = skip(folded, separator + 1, to, ` ${separators}`);
  if (arabic && isDigit(folded, wordsAt) && sign !== "、") return plain;
  return { style: arabic ? "arabic" : "comma", number, start, wordsAt };
}

function bracketed(folded: string, start: number, to: number): HeadingForm | null {
  const from = skip(folded, start + 1, to, " ");
  const end = numeralEnd(folded, from, to);
  const close = skip(folded, end, to, " ");
  const number = ordinalOf(folded.slice(from, end));
  if (number === null || close >= to || !")]".includes(folded[close] as string)) return null;
  const style = isDigit(folded, from) ? "arabic-bracket" : "bracket";
  return { style, number, start, wordsAt: skip(folded, close + 1, to, ` ${separators}`) };
}

function partly(folded: string, start: number, to: number): HeadingForm | null {
  const from = skip(folded, start + 1, to, " ");
  const end = numeralEnd(folded, from, to);
  const number = ordinalOf(folded.slice(from, end));
  const unit = folded.slice(end, end + 2);
  const length = unit === "部分" ? 2 : unit.startsWith("章") || unit.startsWith("节") ? 1 : 0;
  if (number === null || length === 0) return null;
  return { style: "part", number, start, wordsAt: skip(folded, end + length, to, ` ${separators}`) };
}
