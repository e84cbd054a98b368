import { numberIn as figureOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import { disputeTotals } from "./parts/dispute-totals.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** Whoever is sued over requests has received one, this year or last. A probable slip; disputes over other disclosure work are possible. */
export const disputeWithoutRequest: Check = {
  id: "dispute-without-request",
  severity: "warning",
  templates: withTables,
  title: {
    zh: "有复议、诉讼而本年、上年均没有申请",
    en: "Reviews or lawsuits although there were no requests this year or last",
  },
  basis: {
    zh: "第四部分统计因政府信息公开引起的行政复议、行政诉讼（《政府信息公开条例》第五十条第三项），通常以依申请公开为前提。",
    en: "Section four counts reviews and lawsuits over disclosure (Article 50(3) of the Regulation), which usually follow from requests.",
  },
  severityReason: {
    zh: "更早年度的申请或主动公开行为也可能引起争议，故为警告。",
    en: "Requests of earlier years or proactive disclosure may lead to disputes too; hence a warning.",
  },
  mend: {
    zh: "核对申请表是否漏计，或复议、诉讼是否误计了与政府信息公开无关的案件。",
    en: "Check whether requests were left out, or cases counted that have nothing to do with disclosure.",
  },
  example: "行政复议总计 2，而本年新收、上年结转及上年新收均为 0",
  *run({ report, prior }) {
    const unit = "reviewAndLitigation";
    const totals = disputeTotals(report.tables.reviewAndLitigation);
    if ("reason" in totals) return yield unknown(unit, totals.reason);
    const cells = [totals.review, totals.litigationDirect, totals.litigationAfterReview];
    const disputes = cells.reduce((sum, cell) => sum + cell.value, 0);
    if (disputes === 0) return yield vacuous(unit);
    const received = figureOf(report, "requests", "newlyReceived", "total");
    const carriedIn = figureOf(report, "requests", "carriedIn", "total");
    if ((received ?? 0) + (carriedIn ?? 0) > 0) return yield pass(unit);
    if (received === null || carriedIn === null) {
      return yield unknown(unit, { zh: "申请表中新收或结转数无法确定", en: "the number of requests is not known" });
    }
    const before = prior?.tables.requests?.rows.find(({ key }) => key === "newlyReceived")?.cells.at(-1)?.value ?? null;
    if (before === null) {
      return yield unknown(unit, { zh: "没有上年报告的申请数可供核对", en: "last year's requests are not known" });
    }
    if (before > 0) return yield pass(unit);
    const [subject, ...related] = cells.filter((cell) => cell.value > 0);
    yield fail(
      unit,
      {
        zh: `复议、诉讼共 ${disputes} 件，而本年和上年均未收到申请，请核对`,
        en: `${disputes} reviews and lawsuits, but no requests this year or last; please check`,
      },
      subject === undefined ? [] : cellsEvidence(subject, related),
    );
  },
};
