import type { Check } from "../model/check.js";
import { unifiedFormat } from "./parts/generations.js";
import { proseOf } from "./parts/prose.js";
import { noProse, noYear } from "./parts/reasons.js";
import { headingAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const results = [
  { unit: "assessment", zh: "工作考核", en: "assessment", words: /考核|考评|绩效|评估/ },
  {
    unit: "socialReview",
    zh: "社会评议",
    en: "social review",
    words: /评议|满意度|测评|评估|问卷|民意|政风行风|群众评/,
  },
  { unit: "accountability", zh: "责任追究", en: "accountability", words: /追究|追责|问责|责任落实|通报批评/ },
] as const;

/** A government's report says how assessment, social review and accountability went (Article 50(4) of the Regulation). */
export const accountabilityMissing: Check = {
  id: "accountability-missing",
  severity: "warning",
  templates: unifiedFormat,
  title: {
    zh: "政府年度报告包括工作考核、社会评议和责任追究结果",
    en: "A government's report covers assessment, social review and accountability",
  },
  basis: {
    zh: "《政府信息公开条例》第五十条第四项：各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况。",
    en: "Article 50(4) of the Regulation: reports of governments also cover assessment, social review and accountability.",
  },
  severityReason: {
    zh: "属法定内容，但表述多样、机关类型系自动识别，故为警告。",
    en: "Required by law, but it can be worded in many ways and the kind of body was recognised automatically; hence a warning.",
  },
  mend: {
    zh: "在“监督保障”中补充三项结果；没有责任追究情形的，写明未发生。",
    en: "Add the three results under supervision; if nobody was held to account, say so.",
  },
  example: "县人民政府年度报告全文未提社会评议",
  *run({ report }) {
    const { unitType, year } = report;
    if (unitType === "department" || unitType === "other") return;
    if (unitType === null) {
      return yield unknown("report", {
        zh: "未能确定是否为一级人民政府",
        en: "it is not known whether this is a government",
      });
    }
    if (year === null) return yield unknown("report", noYear);
    const { text } = proseOf(report);
    if (text.trim() === "") return yield unknown("report", noProse);
    for (const { unit, zh, en, words } of results) {
      if (words.test(text)) yield pass(unit);
      else {
        const message = { zh: `报告未反映${zh}结果情况`, en: `The report says nothing of ${en}` };
        yield fail(unit, message, headingAnchor(report, "overview"));
      }
    }
  },
};
