import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** The reporting period is a calendar year, from 1 January to 31 December. */
export const periodNotFullYear: Check = {
  id: "period-not-full-year",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "统计期限为1月1日至12月31日", en: "The reporting period is 1 January to 31 December" },
  basis: {
    zh: "年度报告反映上一年度全年的工作（《政府信息公开条例》第四十九条）。",
    en: "A report covers the whole of the year before (Article 49 of the Regulation).",
  },
  severityReason: {
    zh: "新设立或年内撤并的机关可能不足一年，故为警告。",
    en: "An agency founded or dissolved within the year may have less; hence a warning.",
  },
  mend: {
    zh: "更正起止日期；确不足一年的，说明原因。",
    en: "Correct the dates; if it really is less than a year, say why.",
  },
  example: "统计期限为2019年1月1日至2019年12月30日",
  *run({ report }) {
    const { period } = report;
    if (period === null) {
      return yield unknown("period", { zh: "正文未写明统计期限", en: "the text states no reporting period" });
    }
    const { from, to } = period;
    const full = from.endsWith("-01-01") && to.endsWith("-12-31") && from.slice(0, 4) === to.slice(0, 4);
    if (full) return yield pass("period");
    const year = to.slice(0, 4);
    yield fail(
      "period",
      {
        zh: `统计期限为 ${from} 至 ${to}，应为 ${year}-01-01 至 ${year}-12-31`,
        en: `The period is ${from} to ${to}; it should be ${year}-01-01 to ${year}-12-31`,
      },
      [evidence("subject", "period", period.span)],
    );
  },
};
