import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { partText, proseOf } from "./parts/prose.js";
import { headingAnchor, sectionOf } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Wordings of a shortcoming: where one occurs, a problem may be stated even if none was recognised. */
const shortcoming =
  /问题|不足|不够|不高|不强|不到位|不及时|不全|不完善|欠缺|薄弱|有待|差距|滞后|偏少|单一|短板|困难|亟待|尚需|仍需|缺|偏|陈旧|过时|不便|不畅|较弱|较慢|超过|超期|散见|难以|失分|扣分|遗漏|漏报|差错|通报批评/;

/** Section five states at least one problem of this year (Article 50 of the Regulation). */
export const noCurrentProblem: Check = {
  id: "no-current-problem",
  severity: "warning",
  templates: unifiedFormat,
  title: { zh: "第五部分写明本年度存在的问题", en: "Section five states this year's problems" },
  basis: {
    zh: "《政府信息公开条例》第五十条：年度报告应当包括存在的主要问题及改进情况。",
    en: "Article 50 of the Regulation: a report covers the main problems and what was improved.",
  },
  severityReason: {
    zh: "问题的认定依赖对文字的理解，故为警告。",
    en: "What is a problem depends on how the text is read; hence a warning.",
  },
  mend: { zh: "写明本年度工作中具体存在的问题。", en: "State what did not go well this year, in concrete terms." },
  example: "五、存在的主要问题及改进情况：本年度不存在问题。",
  *run({ report, narrative }) {
    const unit = "problems";
    if (sectionOf(report, unit).state !== "present") {
      return yield unknown(unit, { zh: "第五部分缺失或为空", en: "section five is missing or empty" });
    }
    if (narrative.problems.some(({ past }) => !past)) return yield pass(unit);
    if (narrative.deniesProblems !== null) {
      const message = { zh: "第五部分称不存在问题", en: "Section five says there are no problems" };
      return yield fail(unit, message, [evidence("subject", unit, narrative.deniesProblems)]);
    }
    // Only past problems: another check says so.
    if (narrative.problems.length > 0) return;
    if (shortcoming.test(partText(proseOf(report), unit).text)) {
      return yield unknown(unit, {
        zh: "第五部分的写法未能识别出问题",
        en: "no problem could be recognised as section five is written",
      });
    }
    const message = { zh: "第五部分未写明本年度存在的问题", en: "Section five states no problem of this year" };
    yield fail(unit, message, headingAnchor(report, unit));
  },
};
