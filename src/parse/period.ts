import type { IsoDate, Period } from "../model/report.js";
import { type Flow, flowOf, rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { isoDate } from "./date.js";
import { ordinalOf, yearOf } from "./ordinal.js";
import type { Page } from "./page.js";

const numeral = "[\\d一二三四五六七八九十]{1,3}";
const yearDigits = "[\\d〇零一二三四五六七八九O]{4}";
const range = new RegExp(
  `(${yearDigits})[年./-](${numeral})[月./-](${numeral})[日号]?起?,?(?:至|到|-{1,2}|~|一)(?:(${yearDigits})[年./-])?(${numeral})[月./-](${numeral})[日号]?`,
);
/** A report may put its period in any section, but then near one of these words. */
const cues = [
  "统计期限",
  "统计时限",
  "统计时段",
  "统计时间",
  "数据期限",
  "报告期限",
  "时间范围",
  "起止时间",
  "期限为",
  "期限是",
];
const reach = 120;

function dateOf(year: string, month: string, day: string): IsoDate | null {
  const y = yearOf(year);
  const m = ordinalOf(month);
  const d = ordinalOf(day);
  return y === null || m === null || d === null ? null : isoDate(y, m, d);
}

function periodIn(flow: Flow): Period | null {
  const match = range.exec(flow.text);
  if (match === null) return null;
  const [whole, year, month, day, endYear, endMonth, endDay] = match as unknown as readonly string[];
  const from = dateOf(year as string, month as string, day as string);
  const to = dateOf(endYear ?? (year as string), endMonth as string, endDay as string);
  if (from === null || to === null) return null;
  return { from, to, span: rawSpan(flow, match.index, match.index + (whole as string).length) };
}

/**
 * The reporting period the text states (`2020年1月1日至12月31日`), in the preamble or near a word such as 统计期限; null when it states
 * none or a day in it does not exist. Other ranges of dates in the prose are not periods.
 */
export function findPeriod(page: Page, preamble: Span): Period | null {
  const limit = Math.min(preamble[1], preamble[0] + 3000);
  const stated = periodIn(flowOf(page.text, [preamble[0], limit]));
  if (stated !== null) return stated;
  for (const cue of cues) {
    const at = page.folded.indexOf(cue);
    if (at < 0) continue;
    const near = periodIn(flowOf(page.text, [Math.max(0, at - reach), Math.min(page.text.length, at + reach)]));
    if (near !== null) return near;
  }
  return null;
}
