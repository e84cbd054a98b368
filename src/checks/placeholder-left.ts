import type { Check } from "../model/check.js";
import { everyGeneration } from "./parts/generations.js";
import { blank, clauseAround, clauseStart, spokenOf } from "./parts/placeholders.js";
import { isQuotation, mostFindings, proseOf, quoteProse } from "./parts/prose.js";
import { noProse } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Nothing of a draft is left: no `XX局`, `××件`, `____年`, `（单位名称）`. */
export const placeholderLeft: Check = {
  id: "placeholder-left",
  severity: "error",
  templates: everyGeneration,
  title: { zh: "文中没有未填写的占位符", en: "No placeholder is left in the text" },
  basis: {
    zh: "年度报告内容应当准确、全面（国办公开办函〔2021〕30号）；占位符说明套用模板后未填写。",
    en: "Reports must be accurate and complete (国办公开办函〔2021〕30号); a placeholder shows that a draft was not filled in.",
  },
  severityReason: {
    zh: "仅认定处在数量、名称、日期位置上的占位符，含义确定。",
    en: "Only placeholders where a figure, a name or a date belongs are reported; there is no other reading.",
  },
  mend: { zh: "填写实际内容或删去该句。", en: "Fill in the figure or name, or take the sentence out." },
  example: "本年度共受理依申请公开XX件",
  *run({ report }) {
    const prose = proseOf(report);
    if (prose.text.trim() === "") return yield unknown("report", noProse);
    let found = 0;
    for (const hit of prose.text.matchAll(blank)) {
      if (isQuotation(prose, hit.index) || spokenOf.test(clauseAround(prose.text, hit.index))) continue;
      if (found === mostFindings) return;
      found += 1;
      const end = hit.index + hit[0].length;
      const words = prose.text.slice(clauseStart(prose.text, hit.index), hit[0].length > 2 ? end : end + 1).trim();
      const piece = quoteProse(prose, hit.index, hit.index + hit[0].length);
      yield fail(
        piece.path,
        { zh: `“${words}”处留有未填写的占位符“${hit[0]}”`, en: `A placeholder "${hit[0]}" is left in "${words}"` },
        [piece],
      );
    }
    if (found === 0) yield pass("report");
  },
};
