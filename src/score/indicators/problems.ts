import { type Indicator, notAssessable, ofFeature } from "./indicator.js";

const noProblem = { zh: "未写明当年问题", en: "no problem of this year is stated" };

/** D6.1–D6.4: whether section five states problems, says anything specific of them, and answers each. */
export const problems: readonly Indicator[] = [
  ofFeature("problems-stated", "problems-stated", { zh: "存在的问题未能读取", en: "section five could not be read" }),
  ofFeature("problem-specificity", "specific-problem-share", noProblem),
  ofFeature("problem-remedies", "answered-problem-share", noProblem),
  {
    code: "follow-up",
    measure: () =>
      notAssessable(
        "需与上一年度报告比对，本版本尚未比对",
        "needs a comparison with the report of the year before, which this version does not make yet",
      ),
  },
];
