import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { partText, proseOf } from "./parts/prose.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Wordings of a measure: where one occurs, a remedy may be stated even if none was recognised. */
const measure = /下一步|下步|措施|改进|整改|加强|完善|强化|提高|提升|健全|加大|优化|将继续|今后/;

/** Problems come with measures against them (Article 50 of the Regulation: 存在的主要问题及改进情况). */
export const problemWithoutRemedy: Check = {
  id: "problem-without-remedy",
  severity: "warning",
  templates: unifiedFormat,
  title: { zh: "写明问题的同时写明改进情况", en: "Problems come with measures" },
  basis: {
    zh: "《政府信息公开条例》第五十条：年度报告应当包括存在的主要问题及改进情况。",
    en: "Article 50 of the Regulation: a report covers the main problems and what was improved.",
  },
  severityReason: {
    zh: "措施的认定依赖对文字的理解，故为警告。",
    en: "What is a measure depends on how the text is read; hence a warning.",
  },
  mend: {
    zh: "逐项写明针对问题采取或将要采取的措施。",
    en: "State for each problem what was or will be done about it.",
  },
  example: "五、存在的主要问题及改进情况：解读材料形式单一。（没有改进情况）",
  *run({ report, narrative }) {
    const unit = "problems";
    const { problems, remedies } = narrative;
    if (problems.length === 0) {
      return yield unknown(unit, { zh: "未识别到第五部分所写的问题", en: "no problem was recognised in section five" });
    }
    if (remedies.length > 0) return yield pass(unit);
    const told = withoutProblems(partText(proseOf(report), unit).text);
    if (measure.test(told)) {
      return yield unknown(unit, {
        zh: "第五部分的写法未能识别出措施",
        en: "no measure could be recognised as section five is written",
      });
    }
    yield fail(
      unit,
      {
        zh: `第五部分写了 ${problems.length} 个问题，未写改进情况`,
        en: `Section five states ${problems.length} problems and no measure against them`,
      },
      problems.map(({ span }) => evidence("subject", unit, span)),
    );
  },
};

/** `有待进一步加强` words a problem, not a measure. */
function withoutProblems(text: string): string {
  return text.replace(
    /(?:有待|尚需|仍需|亟待|需要|需)(?:进一步)?(?:加强|完善|强化|提高|提升|健全|加大|优化|改进)/g,
    "",
  );
}
