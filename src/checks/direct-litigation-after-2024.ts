import type { Check } from "../model/check.js";
import { disputeTotals } from "./parts/dispute-totals.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { noYear } from "./parts/reasons.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** The revised review law, which widens the cases that must go to review first, is in force from 1 January 2024. */
const FIRST_YEAR = 2024;
/** Fewer cases than this carry no share (method.md, 4.5: no rate below ten). */
const FEWEST = 10;

/** From 2024 most disputes should go to review first: many direct lawsuits are worth a look. */
export const directLitigationAfter2024: Check = {
  id: "direct-litigation-after-2024",
  severity: "info",
  templates: withTables,
  title: {
    zh: "2024 年起未经复议直接起诉的件数偏多",
    en: "Many lawsuits without prior review from 2024 on",
  },
  basis: {
    zh: "修订后的《行政复议法》自2024年1月1日起施行，第二十三条扩大了复议前置的范围。",
    en: "The revised Administrative Review Law, in force from 1 January 2024, widens in Article 23 what must go to review first.",
  },
  severityReason: {
    zh: "复议前置不涵盖全部情形，跨年案件也属正常，仅作提示。",
    en: "Not every case must go to review first, and cases span years; only worth a look.",
  },
  mend: {
    zh: "核对“未经复议直接起诉”与“复议后起诉”是否填反。",
    en: "Check whether lawsuits with and without prior review were swapped.",
  },
  example: "2024 年度：行政复议总计 3，未经复议直接起诉总计 15",
  *run({ report }) {
    const unit = "litigationDirect";
    if (report.year === null) return yield unknown(unit, noYear);
    if (report.year.value < FIRST_YEAR) return;
    const totals = disputeTotals(report.tables.reviewAndLitigation);
    if ("reason" in totals) return yield unknown(unit, totals.reason);
    const { review, litigationDirect: direct } = totals;
    if (direct.value === 0) return yield vacuous(unit);
    if (direct.value < FEWEST || direct.value <= review.value) return yield pass(unit);
    yield fail(
      unit,
      {
        zh: `未经复议直接起诉 ${direct.value} 件，多于行政复议 ${review.value} 件；2024 年起复议前置范围扩大，请核对`,
        en: `${direct.value} lawsuits without prior review, more than the ${review.value} reviews; since 2024 more must go to review first, please check`,
      },
      cellsEvidence(direct, [review]),
    );
  },
};
