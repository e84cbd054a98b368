import type { Check } from "../model/check.js";
import type { Evidence } from "../model/finding.js";
import type { Publication } from "../model/report.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { proseOf, quoteProse } from "./parts/prose.js";
import { noYear } from "./parts/reasons.js";
import { titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** `2019年到目前为止`: the year itself is said to be still running. `截至目前` alone may mean the day of writing. */
const stillRunning = /((?:19|20)\d\d)年度?(?:以来)?,?(?:截至|截止|截止到|截至到|到|至)目前(?:为止)?/g;

/** The report was written after its year had ended. */
export const publishedBeforeYearEnd: Check = {
  id: "published-before-year-end",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "报告在年度结束后形成", en: "The report was written after its year had ended" },
  basis: {
    zh: "年度报告反映上一年度全年的工作（《政府信息公开条例》第四十九条）。",
    en: "A report covers the whole of the year before (Article 49 of the Regulation).",
  },
  severityReason: {
    zh: "日期可能误识，“到目前为止”也可能是习惯用语，故为警告。",
    en: "A date may be misread, and so far may be a manner of speaking; hence a warning.",
  },
  mend: {
    zh: "补齐全年数据后发布；更正表述或日期。",
    en: "Complete the figures of the whole year; correct the wording or the date.",
  },
  example: "2019年到目前为止，共公开信息50条",
  *run({ report }) {
    const { publication, year } = report;
    if (year === null) return yield unknown("publication", noYear);
    const end = `${year.value}-12-31`;
    if (publication === null) {
      yield unknown("publication", { zh: "未见发布日期", en: "no date of publication was found" });
    } else if (publication.date >= end) yield pass("publication");
    else {
      const message = {
        zh: `发布日期为 ${publication.date}，早于报告年度结束之日 ${end}`,
        en: `Published on ${publication.date}, before the year ended on ${end}`,
      };
      yield fail("publication", message, dateEvidence(publication) ?? titleAnchor(report));
    }
    const prose = proseOf(report);
    for (const hit of prose.text.matchAll(stillRunning)) {
      if (Number(hit[1]) !== year.value) continue;
      const piece = quoteProse(prose, hit.index, hit.index + hit[0].length);
      const message = {
        zh: `“${hit[0]}”表明统计截至成文之时，未必涵盖全年`,
        en: `"${hit[0]}" says the figures go up to the day of writing and may not cover the year`,
      };
      yield fail(piece.path, message, [piece]);
    }
  },
};

function dateEvidence({ span }: Publication): readonly Evidence[] | null {
  return span === null ? null : [evidence("subject", "publication", span)];
}
