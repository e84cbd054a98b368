import type { Check } from "../model/check.js";
import type { Report, Stated } from "../model/report.js";
import { fold } from "../text/fold.js";
import { type AnnouncedYear, announcedYear } from "./parts/announced-year.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { mistakenTitleYear } from "./parts/title-year.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const yearWords = /(?:19|20)\d\d|[一二]〇[〇一二三四五六七八九]{2}|二零[零一二三四五六七八九]{2}/;

/** The report names its year; the reporting period and the preamble are of the same year. */
export const yearDisagrees: Check = {
  id: "year-disagrees",
  severity: "error",
  templates: everyGeneration,
  title: { zh: "报告年度明确，标题与统计期限一致", en: "The report year is stated, and title and period agree" },
  basis: {
    zh: "年度报告反映上一年度的工作（《政府信息公开条例》第四十九条、第五十条）；内容应当准确（国办公开办函〔2021〕30号）。",
    en: "A report covers one year (Articles 49 and 50 of the Regulation) and must be accurate (国办公开办函〔2021〕30号).",
  },
  severityReason: {
    zh: "标题与统计期限年份不同，必有一处有误，多为套用往年文本。",
    en: "If title and period name different years, one is wrong, mostly because last year's text was used again.",
  },
  mend: {
    zh: "更正标题或统计期限的年份，并通查全文年份。",
    en: "Correct the year in title or period, then look at every other year in the text.",
  },
  example: "标题“2021年政府信息公开工作年度报告”，统计期限“2020年1月1日至2020年12月31日”",
  *run({ report }) {
    const { year, period } = report;
    if (year === null) return yield undated(report);
    yield pass("year");
    const announcement = announcedYear(report);
    if (announcement !== null) yield judgeAnnouncement(announcement, year);
    if (period === null) {
      return yield unknown("period", { zh: "正文未写明统计期限", en: "the text states no reporting period" });
    }
    const years = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
    if (years.includes(year.value)) {
      yield pass("period");
      return yield* mistakenTitleYear(report, year.value, period);
    }
    const stated = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
    yield fail(
      "period",
      {
        zh: `报告年度为 ${year.value} 年，统计期限却为 ${stated} 年`,
        en: `The report is of ${year.value}, but its period is of ${stated}`,
      },
      [evidence("subject", "period", period.span), evidence("related", "year", year.span)],
    );
  },
};

function judgeAnnouncement({ value, piece }: AnnouncedYear, year: Stated<number>) {
  if (value === year.value) return pass("preamble");
  const message = {
    zh: `报告年度为 ${year.value} 年，正文开头却写 ${value} 年`,
    en: `The report is of ${year.value}, but its opening names ${value}`,
  };
  return fail("preamble", message, [piece, evidence("related", "year", year.span)]);
}

/** A title without any year is certain; with one that could not be read, or without a title, nothing is. */
function undated({ title, source }: Report) {
  if (title === null || yearWords.test(fold(source.text.slice(...title)).replace(/\s/g, ""))) {
    return unknown("year", { zh: "未能确定报告年度", en: "the report year could not be told" });
  }
  return fail(
    "year",
    {
      zh: "标题和统计期限均未写明年份，报告年度无法确定",
      en: "Neither title nor period names a year; the report year cannot be told",
    },
    [evidence("subject", "title", title)],
  );
}
