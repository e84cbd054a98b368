import type { IsoDate, Period } from "../model/report.js";
import { type Flow, flowOf, rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { isoDate } from "./date.js";
import { ordinalOf, yearOf } from "./ordinal.js";
import type { Page } from "./page.js";

const numeral = "[\\d一二三四五六七八九十]{1,3}";
const yearDigits = "[\\d〇零一二三四五六七八九O]{4}";
const range = new RegExp(
  `(${yearDigits})[年./-](${numeral})[月./-](${numeral})[日号]?(?:零时|0时|0点)?(?:起|始)?,?(?:至|到|-{1,2}|~|一)(?:(${yearDigits})[年./-])?(${numeral})[月./-](${numeral})[日号]?`,
  "g",
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

/** Words of a period's own right before its dates. */
const namesPeriod = /(?:统计|数据|报告|期限|时限|时段|时间|期间|范围)[^。;]{0,16}$/;

/** How surely a range of dates is the reporting period: it is named as one, it is a whole year, it begins or ends with the year; 0 when it may be anything. */
function rank({ from, to }: Period, before: string): number {
  const begins = from.endsWith("-01-01");
  const ends = to.endsWith("-12-31");
  if (namesPeriod.test(before)) return 3;
  return begins && ends ? 2 : begins || ends ? 1 : 0;
}

/** The likeliest reporting period among the ranges of dates in the words, the first of equals. */
function periodIn(flow: Flow): Period | null {
  let best: { readonly period: Period; readonly rank: number } | null = null;
  for (const match of flow.text.matchAll(range)) {
    const [whole, year, month, day, endYear, endMonth, endDay] = match as unknown as readonly string[];
    const from = dateOf(year as string, month as string, day as string);
    const to = dateOf(endYear ?? (year as string), endMonth as string, endDay as string);
    if (from === null || to === null) continue;
    const period: Period = { from, to, span: rawSpan(flow, match.index, match.index + (whole as string).length) };
    const own = rank(period, flow.text.slice(Math.max(0, match.index - 24), match.index));
    if (own > (best?.rank ?? 0)) best = { period, rank: own };
  }
  return best?.period ?? null;
}

/**
 * The reporting period the text states (`2020年1月1日至12月31日`), in the preamble or near a word such as 统计期限; null when it states
 * none or a day in it does not exist. Other ranges of dates (`3月1日至5月31日开展检查`) are not periods.
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
