import { type Indicator, notApplicable, notAssessable, ok } from "../indicator.js";

/** D6.4: of the problems that last year's report states, the share that this year's tells of having acted on. */
export const followUp: Indicator = {
  code: "follow-up",
  measure: ({ followUp: found }) => {
    if (found === null)
      return notAssessable(
        "没有本机关上一年度的报告可比",
        "there is no report of the year before by the same agency to compare with",
      );
    if (!found.isRead)
      return notAssessable(
        "上一年度或本年度报告的第五部分未能读取",
        "section five of last year's or this year's report could not be read",
      );
    const { problems } = found;
    if (problems.length === 0)
      return notApplicable("上一年度报告未写明问题", "last year's report states no problem to follow up");
    return ok(problems.filter(({ outcome }) => outcome === "acted-on").length / problems.length);
  },
};
