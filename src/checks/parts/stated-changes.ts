import { readingValues } from "../../claims/judge.js";
import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { claimsByParagraph, decimalsOf, isRatio, printsAs, textBetween, textOf } from "./stated.js";

/** A change since last year of a figure stated right before it (`收到申请40件，同比增长25%`), or named (`申请量较上年减少3件`) and known from the table. */
export interface StatedChange {
  readonly change: Claim;
  readonly subject: string;
  readonly value: number;
  /** Null where the figure is only named. */
  readonly count: Claim | null;
  /** 1 for an increase, -1 for a decrease. */
  readonly sign: 1 | -1;
}

/** From the figure to `同比`, with no other thing named that may have changed (`，办结率同比`, `，人均申请量同比`). */
const sinceLastYear =
  /^[^,;。()]{0,12}(?:[,(](?:申请|案件|文件|总数?量?|数量?|件数|量|与|和|较|比|相较?|于|约|均){0,6})?(?:同比|上年|去年|上一年)[^;。]{0,8}$/;
/** Nothing but the number of requests itself, so that `网上申请量` and `全市申请量` stay out. */
const requestsSince =
  /^(?:本年度?|全年|我局)?(?:新收|收到)?(?:的)?(?:政府信息公开|信息公开|依申请公开)?申请(?:数量|总量|量|数|件数)(?:同比|[较比](?:上年度?|去年|上一年度?))/;
/** Another span of time, or a row of changes dealt out to several counts (`同比分别下降11.5%、26.7%`). */
const otherSpan = /分别|依次|环比|季度|半年|月|\d{4}年|前年|往年|累计/;
const rising = /(?:增加|增长|上升|提高|增幅|提升|增)[^;。,]{0,4}$/;
const falling = /(?:减少|下降|降低|降幅|减)[^;。,]{0,4}$/;

/** The changes since last year of figures that fit this year's tables, in reading order. */
export function* statedChanges(report: Report, claims: readonly Claim[]): Iterable<StatedChange> {
  for (const paragraph of claimsByParagraph(report, claims)) {
    for (const [at, change] of paragraph.claims.entries()) {
      const before = paragraph.claims[at - 1];
      if (change.subject !== "change" || change.scope === "wider") continue;
      const found = statedCount(report, before, change) ?? namedCount(report, paragraph.start, before, change);
      if (found !== null) yield found;
    }
  }
}

function statedCount(report: Report, count: Claim | undefined, change: Claim): StatedChange | null {
  if (count === undefined || isRatio(count) || count.scope !== "own") return null;
  if (count.verdict !== "agrees" && count.verdict !== "agrees-on-other-basis") return null;
  if (change.unit !== "%" && change.unit !== count.unit) return null;
  const gap = textBetween(report, count, change);
  const sign = signOf(gap);
  if (sign === null || !sinceLastYear.test(gap) || otherSpan.test(gap)) return null;
  return { change, subject: count.subject, value: count.value, count, sign };
}

/** `申请量较上年减少3件`: the number of requests is that of the table. */
function namedCount(report: Report, start: number, before: Claim | undefined, change: Claim): StatedChange | null {
  const from = before === undefined ? start : before.valueSpan[1];
  const clause =
    textOf(report, from, change.valueSpan[0])
      .split(/[,;。:]/)
      .at(-1) ?? "";
  const sign = signOf(clause);
  const value = readingValues(report, "requests.newlyReceived")?.[0]?.value;
  if (sign === null || value === undefined || !/[%件]/.test(change.unit) || !requestsSince.test(clause)) return null;
  return { change, subject: "requests.newlyReceived", value, count: null, sign };
}

function signOf(words: string): 1 | -1 | null {
  return rising.test(words) ? 1 : falling.test(words) ? -1 : null;
}

/** Whether a figure that was `before` last year has changed as stated. A percentage may be rounded or cut off. */
export function changeFits(report: Report, { change, value, sign }: StatedChange, before: number): boolean {
  const difference = sign * (value - before);
  if (change.unit !== "%") return difference === change.value;
  return before > 0 && printsAs(change.value, decimalsOf(report, change), (100 * difference) / before);
}

/** A change in words: `增加 25.0%`, `减少 3`, `持平`; a percentage with as many decimals as the report prints, one at least. */
export function changeInWords(
  difference: number,
  before: number,
  unit: string,
  decimals: number,
): { readonly zh: string; readonly en: string } {
  if (difference === 0) return { zh: "持平", en: "no change" };
  const [zh, en] = difference > 0 ? ["增加", "an increase"] : ["减少", "a decrease"];
  const size = Math.abs(difference);
  const figure =
    unit === "%" && before > 0 ? `${((100 * size) / before).toFixed(Math.max(decimals, 1))}%` : String(size);
  return { zh: `${zh} ${figure}`, en: `${en} of ${figure}` };
}
