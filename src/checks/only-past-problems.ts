import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Section five does not speak of last year's problems only. */
export const onlyPastProblems: Check = {
  id: "only-past-problems",
  severity: "warning",
  templates: unifiedFormat,
  title: { zh: "第五部分不只写上一年度的问题", en: "Section five does not speak of last year's problems only" },
  basis: {
    zh: "《政府信息公开条例》第五十条：年度报告应当包括存在的主要问题及改进情况，即本报告年度的问题。",
    en: "Article 50 of the Regulation: a report covers the main problems, that is those of its own year, and what was improved.",
  },
  severityReason: {
    zh: "问题所属年度依赖对文字的理解，故为警告。",
    en: "Which year a problem belongs to depends on how the text is read; hence a warning.",
  },
  mend: {
    zh: "在说明上年问题整改情况之外，补写本年度存在的问题。",
    en: "Besides what became of last year's problems, state this year's.",
  },
  example: "上一年度存在的问题主要是……针对上述问题，一是加强了统筹……",
  *run({ narrative }) {
    const { problems } = narrative;
    if (problems.length === 0) {
      return yield unknown("problems", {
        zh: "未识别到第五部分所写的问题",
        en: "no problem was recognised in section five",
      });
    }
    if (problems.some(({ past }) => !past)) return yield pass("problems");
    yield fail(
      "problems",
      {
        zh: `第五部分所写的 ${problems.length} 个问题均为上一年度的问题，未见本年度存在的问题`,
        en: `All ${problems.length} problems in section five are last year's; none is of this year`,
      },
      problems.map(({ span }) => evidence("subject", "problems", span)),
    );
  },
};
