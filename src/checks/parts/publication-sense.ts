import type { Bilingual } from "../../model/bilingual.js";
import type { Report } from "../../model/report.js";

/** Reports come out in the months after their year. A page dated more than three years after it was moved, or its date mistyped (`2032年`). */
const mostYearsAfter = 3;
/** A date before October of the year itself is mistyped (`2022年1月` for `2023年1月`); in its last quarter a report may come early. */
const firstMonth = "10";

/**
 * Why the date of publication cannot be that of this report, so that nothing may be told from it about being late; null when it can be,
 * when the text states none, or when the report year is not known.
 */
export function implausibleDate({ publication, year }: Pick<Report, "publication" | "year">): Bilingual | null {
  if (publication === null || year === null) return null;
  const { date } = publication;
  if (date < `${year.value}-${firstMonth}-01`) {
    return {
      zh: `所载日期 ${date} 早于报告年度（${year.value} 年）结束，疑为误写，不据以判断是否逾期`,
      en: `the date ${date} lies before the end of the report year ${year.value}; it seems mistyped and says nothing of being late`,
    };
  }
  if (Number(date.slice(0, 4)) > year.value + mostYearsAfter) {
    return {
      zh: `所载日期 ${date} 距报告年度（${year.value} 年）过远，疑为误写或网站迁移日期，不据以判断是否逾期`,
      en: `the date ${date} lies too long after the report year ${year.value}; it seems mistyped or that of a moved website and says nothing of being late`,
    };
  }
  return null;
}
