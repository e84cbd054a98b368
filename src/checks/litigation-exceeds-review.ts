import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import { disputeTotals } from "./parts/dispute-totals.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** Lawsuits after review are not more than the reviews of this year and last. Worth a look; one review may end in several lawsuits. */
export const litigationExceedsReview: Check = {
  id: "litigation-exceeds-review",
  severity: "info",
  templates: withTables,
  title: {
    zh: "复议后起诉不多于本年与上年的行政复议",
    en: "Lawsuits after review are not more than the reviews of this year and last",
  },
  basis: {
    zh: "“复议后起诉”以经过行政复议为前提（国办公开办函〔2019〕60号、〔2021〕30号所附格式）。",
    en: "A lawsuit after review follows a review (formats of 国办公开办函〔2019〕60号 and 〔2021〕30号).",
  },
  severityReason: {
    zh: "一、二审分别计数等情形可使诉讼多于复议，仅作提示。",
    en: "Several lawsuits may follow one review; only worth a look.",
  },
  mend: {
    zh: "核对复议后起诉与未经复议直接起诉是否填反。",
    en: "Check whether the two kinds of lawsuit were swapped.",
  },
  example: "行政复议总计 0（上年 0），复议后起诉总计 2",
  *run({ report, prior }) {
    const unit = "litigationAfterReview";
    const totals = disputeTotals(report.tables.reviewAndLitigation);
    if ("reason" in totals) return yield unknown(unit, totals.reason);
    const { review, litigationAfterReview: lawsuits } = totals;
    if (lawsuits.value === 0) return yield vacuous(unit);
    if (lawsuits.value <= review.value) return yield pass(unit);
    const table = prior?.tables.reviewAndLitigation ?? null;
    const before = (table === null ? null : cellOf(table, "review", "total")?.value) ?? null;
    if (before === null) {
      return yield unknown(unit, { zh: "没有上年报告的复议数可供核对", en: "last year's reviews are not known" });
    }
    if (lawsuits.value <= review.value + before) return yield pass(unit);
    yield fail(
      unit,
      {
        zh: `复议后起诉 ${lawsuits.value} 件，多于本年与上年行政复议之和 ${review.value + before} 件（本年 ${review.value}，上年 ${before}）`,
        en: `${lawsuits.value} lawsuits after review, but only ${review.value + before} reviews this year and last (${review.value} and ${before})`,
      },
      cellsEvidence(lawsuits, [review]),
    );
  },
};
