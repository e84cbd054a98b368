import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { claimsByParagraph, decimalsOf, isRatio, printsAs, textBetween } from "./stated.js";

/** A change since last year stated right behind the figure that changed (`收到申请40件，同比增长25%`). */
export interface StatedChange {
  readonly change: Claim;
  readonly count: Claim;
  /** 1 for an increase, -1 for a decrease. */
  readonly sign: 1 | -1;
}

const sinceLastYear = /^[^;。]{0,24}(?:同比|上年|去年|上一年)[^;。]{0,8}$/;
const otherSpan = /环比|季度|半年|月|\d{4}年|前年|往年|累计/;
const rising = /(?:增加|增长|上升|提高|增幅|提升|增)[^;。,]{0,4}$/;
const falling = /(?:减少|下降|降低|降幅|减)[^;。,]{0,4}$/;

/** The changes since last year of figures that fit this year's tables, in reading order. */
export function* statedChanges(report: Report, claims: readonly Claim[]): Iterable<StatedChange> {
  for (const paragraph of claimsByParagraph(report, claims)) {
    for (const [at, change] of paragraph.claims.entries()) {
      const count = paragraph.claims[at - 1];
      if (change.subject !== "change" || count === undefined || isRatio(count) || count.scope !== "own") continue;
      if (count.verdict !== "agrees" && count.verdict !== "agrees-on-other-basis") continue;
      if (change.unit !== "%" && change.unit !== count.unit) continue;
      const gap = textBetween(report, count, change);
      const sign = rising.test(gap) ? 1 : falling.test(gap) ? -1 : 0;
      if (sign !== 0 && sinceLastYear.test(gap) && !otherSpan.test(gap)) yield { change, count, sign };
    }
  }
}

/** Whether a figure that was `before` last year has changed as stated. A percentage may be rounded or cut off. */
export function changeFits(report: Report, { change, count, sign }: StatedChange, before: number): boolean {
  const difference = sign * (count.value - before);
  if (change.unit !== "%") return difference === change.value;
  return before > 0 && printsAs(change.value, decimalsOf(report, change), (100 * difference) / before);
}

/** A change in words: `增加 25.0%`, `减少 3`, `持平`. */
export function changeInWords(
  difference: number,
  before: number,
  unit: string,
): { readonly zh: string; readonly en: string } {
  if (difference === 0) return { zh: "持平", en: "no change" };
  const [zh, en] = difference > 0 ? ["增加", "an increase"] : ["减少", "a decrease"];
  const size = Math.abs(difference);
  const figure = unit === "%" && before > 0 ? `${((100 * size) / before).toFixed(1)}%` : String(size);
  return { zh: `${zh} ${figure}`, en: `${en} of ${figure}` };
}
