import { implausibleDate } from "../../checks/parts/publication-sense.js";
import { type Indicator, notAssessable, ok } from "../indicator.js";

const DAY = 86_400_000;

/** D1.1: days from the deadline to the publication date, 0 when in time. A date that only the signature states is weak evidence, one that cannot be the report's is none: neither is used. */
export const daysLate: Indicator = {
  code: "days-late",
  measure: ({ report, deadline }) => {
    if (report.publication === null) return notAssessable("未载明发布日期", "no publication date is stated");
    if (report.publication.evidence === "signature") {
      return notAssessable(
        "仅有落款日期，不足以认定发布时间",
        "only the signature is dated, which does not prove when it was published",
      );
    }
    if (deadline === null)
      return notAssessable(
        "年度或机关类别不明，无法确定期限",
        "the year or the kind of body is not known, so there is no deadline",
      );
    const implausible = implausibleDate(report);
    if (implausible !== null) return notAssessable(implausible.zh, implausible.en);
    return ok(Math.max(0, (Date.parse(report.publication.date) - Date.parse(deadline.date)) / DAY));
  },
};
