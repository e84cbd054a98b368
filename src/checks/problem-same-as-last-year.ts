import type { Check } from "../model/check.js";
import { fold } from "../text/fold.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** This year's problems are not last year's, word for word. */
export const problemSameAsLastYear: Check = {
  id: "problem-same-as-last-year",
  severity: "warning",
  templates: unifiedFormat,
  title: {
    zh: "第五部分的问题不与上一年度报告所写相同",
    en: "The problems of section five are not worded as last year's",
  },
  basis: {
    zh: "《政府信息公开条例》第五十条要求报告存在的主要问题及改进情况：上年已写明的问题，应写明改进到何种程度。",
    en: "Article 50 of the Regulation asks for the main problems and what was improved: a problem stated last year should have moved.",
  },
  severityReason: {
    zh: "同一问题可能确实仍然存在，故为警告；所写数字均已更新的，仅作提示。",
    en: "The same problem may indeed persist, hence a warning; where every figure was renewed it is only a note.",
  },
  mend: {
    zh: "写明该问题一年来的变化；已解决的改写为改进情况，仍存在的写明原因和本年度的具体表现。",
    en: "Say what became of it: improved, or why it persists and how it shows this year.",
  },
  example: "连续两年均写“公开内容不够全面，更新不够及时”",
  *run({ report, keptProblems, narrative, prior }) {
    if (keptProblems === null || prior === null) return;
    if (narrative.problems.every(({ past }) => past))
      return yield unknown("problems", {
        zh: "未识别到第五部分所写的本年度问题",
        en: "no problem of this year was recognised in section five",
      });
    const [first] = keptProblems;
    if (first === undefined) return yield pass("problems");
    const { length } = narrative.problems.filter(({ past }) => !past);
    yield fail(
      "problems",
      {
        zh: `第五部分的 ${length} 个问题中有 ${keptProblems.length} 个与 ${prior.year} 年报告所写相同，如“${first.before.replace(/\s+/g, "")}”`,
        en: `${keptProblems.length} of the ${length} problems in section five are worded as in the report of ${prior.year}, such as "${first.before.replace(/\s+/g, "")}"`,
      },
      keptProblems.map(({ span }) => evidence("subject", "problems", span)),
      keptProblems.every(({ span, before }) => figuresOf(report.source.text.slice(...span)) !== figuresOf(before))
        ? "info"
        : "warning",
    );
  },
};

function figuresOf(problem: string): string {
  return fold(problem).match(/\d+/g)?.join(" ") ?? "";
}
