import type { IsoDate } from "../model/report.js";
import { ordinalOf, yearOf } from "./ordinal.js";

/** A date found in a text, with the offsets it stands at. */
export interface DateFound {
  /** Null for a day that does not exist (`2月30日`). */
  readonly date: IsoDate | null;
  readonly start: number;
  readonly end: number;
}

const inWords =
  /(?<![\d〇零一二三四五六七八九])([\d〇零一二三四五六七八九Oo] ?[\d〇零一二三四五六七八九Oo] ?[\d〇零一二三四五六七八九Oo] ?[\d〇零一二三四五六七八九Oo]) ?年 ?([\d元一二三四五六七八九十] ?[\d一二]?) ?月 ?([\d一二三四五六七八九十廿卅](?: ?[\d一二三四五六七八九十]){0,2}) ?[日号]/g;
const withSigns = /(?<![\d.\-/])(20\d\d) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|[-/.]\d)/g;

const bare = /(?<![\d.\-/A-Za-z])(20\d\d)([01]\d)([0-3]\d)(?![\d.\-/A-Za-z])/g;

/** The calendar date of a year, month and day as ISO text; null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function compose(year: string, month: string, day: string): IsoDate | null {
  const y = yearOf(year.replaceAll(" ", ""));
  const m = ordinalOf(month.replaceAll(" ", ""));
  const d = ordinalOf(day.replaceAll(" ", ""));
  return y === null || m === null || d === null ? null : isoDate(y, m, d);
}

/**
 * The dates written out in a range of a folded text (`2021年1月29日`, `二〇二一年一月二十九日`, `2021-01-29`, `2021/1/29`, `20210129`), in order.
 * Give it a line or a short passage: it looks at every character.
 */
export function findDates(folded: string, from: number, to: number): DateFound[] {
  const text = folded.slice(from, to);
  const found: DateFound[] = [];
  const inSigns = text.includes("20");
  if (!inSigns && !text.includes("年")) return found;
  for (const match of text.matchAll(inWords)) {
    const start = from + match.index;
    const date = compose(match[1] as string, match[2] as string, match[3] as string);
    found.push({ date, start, end: start + match[0].length });
  }
  if (!inSigns) return found;
  for (const match of text.matchAll(withSigns)) {
    const start = from + match.index;
    const date = compose(match[1] as string, match[3] as string, match[4] as string);
    found.push({ date, start, end: start + match[0].length });
  }
  for (const match of text.matchAll(bare)) {
    const start = from + match.index;
    const date = compose(match[1] as string, match[2] as string, match[3] as string);
    if (date !== null) found.push({ date, start, end: start + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
