import { readingValues } from "../claims/judge.js";
import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { PriorReport, Subject } from "../model/subject.js";
import { evidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { decimalsOf, isInexact, quoteOf } from "./parts/stated.js";
import { changeFits, changeInWords, type StatedChange, statedChanges } from "./parts/stated-changes.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A stated change since last year (`较上年增加3件`, `同比下降20%`) follows from both years' tables. Without last year's report it is unknown. */
export const statedChange: Check = {
  id: "stated-change",
  severity: "warning",
  templates: withTables,
  title: { zh: "所述同比变化与上年报告相符", en: "Stated changes fit last year's report" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；同比变化应能由两年表格算出。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; a change should follow from both years' tables.",
  },
  severityReason: {
    zh: "同比的口径可能不同，或上年数据后有更正，故为警告。",
    en: "The change may have another basis, or last year's figure may have been corrected since; hence a warning.",
  },
  mend: {
    zh: "按两年表格重新计算，或写明口径。",
    en: "Compute the change from both years' tables, or state its basis.",
  },
  example: "收到申请40件，同比增长50%；上年报告：本年新收 总计 32",
  *run({ report, prior, claims }: Subject) {
    for (const stated of statedChanges(report, claims)) yield judge(report, prior, stated);
  },
};

function judge(report: Report, prior: PriorReport | null, stated: StatedChange): Verdict {
  const { change, count, sign, subject: unit, value: now } = stated;
  if (isInexact(report, change) || (count !== null && isInexact(report, count))) {
    return unknown(unit, { zh: "所述数字为约数，无从核算变化", en: "a figure is approximate" });
  }
  if (prior === null || report.year === null || prior.year !== report.year.value - 1) {
    return unknown(unit, { zh: "没有上一年度的报告，无从核对", en: "there is no report of the year before" });
  }
  const before = readingValues(prior, unit);
  const last = before?.[0];
  if (before === null || last === undefined) {
    return unknown(unit, { zh: "上年报告中相应数据无法确定，无从核对", en: "last year's figure is not known" });
  }
  if (before.some(({ value }) => changeFits(report, stated, value))) return pass(unit);
  const actual = changeInWords(now - last.value, last.value, change.unit, decimalsOf(report, change));
  const quote = count === null ? `本年申请 ${now}` : quoteOf(report, count);
  const percent = change.unit === "%" ? "%" : "";
  return fail(
    unit,
    {
      zh: `“${quote}”，上年报告为 ${last.value}，应为${actual.zh}，文中为${sign > 0 ? "增加" : "减少"} ${change.value}${change.unit}`,
      en: `"${quote}" against ${last.value} in last year's report is ${actual.en}, but the text states ${sign > 0 ? "an increase" : "a decrease"} of ${change.value}${percent}`,
    },
    [evidence("subject", "change", change.span), ...(count === null ? [] : [evidence("related", unit, count.span)])],
  );
}
