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

const aboveBefore = ["不少于", "至少", "超过", "突破", "多达", "超", "逾", "过"];
const belowBefore = ["将近", "接近", "近"];
const aroundBefore = ["大约", "约为", "约"];
const endsWith = (text: string, at: number, list: readonly string[]) =>
  list.find((word) => text.startsWith(word, at - word.length) && at >= word.length);

const numeralEnd = /[余多]?(?:[十百千万亿]{1,2})?[余多]?/y;
const after = /以上|左右|上下|余/y;

/**
 * The figure whose digits are `at` to `end`: multiplier, approximation and counting word read; null when it counts nothing. `about` is read
 * before the digits, so that a mere unit (`百`) is a number.
 */
export function figureFrom(text: string, at: number, end: number, about: "" | "约" = ""): Figure | null {
  numeralEnd.lastIndex = end;
  const tail = numeralEnd.exec(text)?.[0] ?? "";
  const scale = tail.replace(/[余多]/g, "");
  const numeral = parseNumeral(about + text.slice(at, end) + scale);
  if (numeral === null) return null;
  const numberEnd = end + tail.length;
  const unit = unitAt(text, numberEnd);
  if (unit === null) return null;
  const whole = scale === "" && !text.slice(at, end).includes(".");
  if (!whole && !Number.isInteger(numeral.value) && !/[元%倍点]$/.test(unit) && !isAverage(text, at)) return null;
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

/** `平均改了2.5次`, `每千人3.2件`: only an average has fractions of a thing. */
function isAverage(text: string, at: number): boolean {
  return /[均每][^,;:。!?()、\n]{0,8}$/.test(text.slice(Math.max(0, at - 10), at));
}

/** `以上`, `左右`, `余` right behind a figure; empty for none. */
export function behindAt(text: string, at: number): string {
  after.lastIndex = at;
  return after.exec(text)?.[0] ?? "";
}

/** Which side of its number a figure lies on, by the words before it and right behind it. */
export function sideOf(text: string, at: number, behind: string): Side {
  if (behind === "以上" || endsWith(text, at, aboveBefore) !== undefined) return "above";
  if (endsWith(text, at, belowBefore) !== undefined) return "below";
  return behind !== "" || endsWith(text, at, aroundBefore) !== undefined ? "around" : "exact";
}

/** Half of the last printed place: `1.2` standing for 12000 is good to 500. */
function roundingOf(printed: string, value: number): number {
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  return value === 0 ? 0 : Math.abs(value / Number(printed.replace(",", ""))) / (2 * 10 ** decimals);
}

/** Words by their first character, in their order. */
function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) lists.set(word[0] as string, [...(lists.get(word[0] as string) ?? []), word]);
  return lists;
}

const countingBy = byFirst(countingWords);
const notCountingBy = byFirst(notCounting);

/** The counting word at this place; empty when the number ends a phrase; null when something else follows. */
export function unitAt(text: string, at: number): string | null {
  const first = text[at] ?? "";
  for (const word of notCountingBy.get(first) ?? []) if (text.startsWith(word, at)) return null;
  for (const word of countingBy.get(first) ?? []) if (text.startsWith(word, at)) return word;
  return at >= text.length || ",;。!?)、".includes(text[at] as string) ? "" : null;
}

/** A zero stated in the words from `start` to `end`. */
export function zeroAt(start: number, end: number): Figure {
  return { start, end, numeral: [start, end], value: 0, unit: "", side: "exact", rounded: 0 };
}
