import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A report that keeps three fifths of last year's sentences is worth a look; one that keeps four fifths hardly reports a year. */
const WORTH_A_LOOK = 0.6;
const HARDLY_NEW = 0.8;
/** More sentences than this are counted, not quoted. */
const QUOTED = 5;

/** The prose is not the agency's own of the year before. */
export const copiedFromOwnPrior: Check = {
  id: "copied-from-own-prior",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "文字部分不沿用本机关上一年度报告", en: "The prose is not last year's of the same agency" },
  basis: {
    zh: "国办公开办函〔2021〕30号将内容雷同、敷衍塞责列为应予追责的情形。",
    en: "国办公开办函〔2021〕30号 names duplicate and perfunctory contents as faults.",
  },
  severityReason: {
    zh: "沿用率达 60% 的作提示，达 80% 的为警告：固定职责的表述每年相近，须由人判断。",
    en: "From 60 % on a note, from 80 % a warning: standing duties read alike every year, a person must judge.",
  },
  mend: {
    zh: "改写为本年度实际开展的工作和取得的结果；确无变化的内容可从简。",
    en: "Say what was done and achieved this year; what has not changed may be brief.",
  },
  example: "两年报告除年份和数字外逐句相同",
  *run({ reuse }) {
    if (reuse === null) return;
    const { stickiness, stickinessAsPrinted, keptSpans } = reuse;
    if (stickiness.value === null) return yield unknown("report", stickiness.reason);
    if (stickiness.value < WORTH_A_LOOK) return yield pass("report");
    const percent = Math.round(stickiness.value * 100);
    const asPrinted = Math.round((stickinessAsPrinted.value ?? 0) * 100);
    yield fail(
      "report",
      {
        zh: `文字部分有 ${percent}% 出自沿用上一年度报告的句子（数字、日期、机关名称不计；一字不改的占 ${asPrinted}%）`,
        en: `${percent} % of the prose is in sentences kept from last year's report (numbers, dates and names aside; ${asPrinted} % as printed)`,
      },
      keptSpans.slice(0, QUOTED).map((span) => evidence("subject", "narrative", span)),
      stickiness.value >= HARDLY_NEW ? "warning" : "info",
    );
  },
};
