import type { Check } from "../model/check.js";
import type { Severity } from "../model/finding.js";
import type { IsoDate, Publication } from "../model/report.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { implausibleDate } from "./parts/publication-sense.js";
import { titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const MILLISECONDS_A_DAY = 86_400_000;
/** A date more than a year past the deadline is more often that of a moved website than of the report. */
const ONE_YEAR = 365;

/** The report was published by its deadline (Article 49 of the Regulation; the table of deadlines in lexicons/deadlines.csv). */
export const publishedLate: Check = {
  id: "published-late",
  severity: "error",
  templates: everyGeneration,
  title: { zh: "按期发布", en: "Published in time" },
  basis: {
    zh: "《政府信息公开条例》第四十九条：县级以上人民政府部门于每年1月31日前、县级以上地方人民政府于每年3月31日前公布上一年度报告；国办公开办函〔2021〕30号将“不按时发布”列为应予追责的情形。",
    en: "Article 49 of the Regulation: departments publish by 31 January, governments at county level and above by 31 March; 国办公开办函〔2021〕30号 names late publication as a fault.",
  },
  severityReason: {
    zh: "发布日期取自网页或清单且期限有明文规定的为错误；仅有落款日期或更新时间、期限系推定或逾期一年以上（可能为网站迁移）的为警告。",
    en: "An error where the page or manifest gives the date and a rule the deadline; a warning where only a signature or an update is dated, the deadline is assumed, or the date is more than a year late (a moved website).",
  },
  mend: {
    zh: "今后按期发布；日期系网站迁移等原因造成的，可在清单中注明首次发布日期。",
    en: "Publish in time; if the page shows a later date, state the first date of publication in the manifest.",
  },
  example: "某县教育局2022年年度报告，发布日期：2023-02-20",
  *run({ report, deadline }) {
    const { publication } = report;
    if (publication === null) {
      return yield unknown("publication", { zh: "未见发布日期", en: "no date of publication was found" });
    }
    if (deadline === null) {
      return yield unknown("publication", {
        zh: "报告年度或机关类型未能确定，不知应于何时发布",
        en: "the year or the kind of body is not known, and so neither the deadline",
      });
    }
    const implausible = implausibleDate(report);
    if (implausible !== null) return yield unknown("publication", implausible);
    if (publication.date <= deadline.date) return yield pass("publication");
    const days = daysBetween(deadline.date, publication.date);
    yield fail(
      "publication",
      {
        zh: `发布日期 ${publication.date} 晚于期限 ${deadline.date}，逾期 ${days} 天（${deadline.source}）`,
        en: `Published on ${publication.date}, ${days} days after the deadline ${deadline.date} (${deadline.source})`,
      },
      publication.span === null ? titleAnchor(report) : [evidence("subject", "publication", publication.span)],
      isUpdate(report.source.text, publication) ? "warning" : weight(publication, deadline.assumed, days),
    );
  },
};

function weight({ evidence: kind }: Publication, assumed: boolean, days: number): Severity {
  return kind === "signature" || assumed || days > ONE_YEAR ? "warning" : "error";
}

/** `更新时间：` dates the last change of the page, which may be later than its publication. */
function isUpdate(text: string, { span }: Publication): boolean {
  return (
    span !== null && /(?:更新|修改)(?:时间|日期)\s*[:：]?\s*$/.test(text.slice(Math.max(0, span[0] - 12), span[0]))
  );
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
