import type { Check } from "../model/check.js";
import { fold } from "../text/fold.js";
import { everyGeneration } from "./parts/generations.js";
import { mostFindings, partAt, proseOf, quoteProse } from "./parts/prose.js";
import { noProse, noYear } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";
import { isAttributive, setsYearsSideBySide, tellsDone } from "./parts/year-context.js";
import { openings } from "./parts/year-openings.js";

/** Reports are carried forward from the year before, rarely from longer ago; further back, a year is history. */
const FARTHEST = 3;

/** What the report says of its own year names that year. */
export const staleYear: Check = {
  id: "stale-year",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "叙述本年度工作的年份与报告年度一致", en: "What is said of this year's work names this year" },
  basis: {
    zh: "年度报告反映本报告年度的工作（《政府信息公开条例》第四十九条、第五十条）；内容雷同、不准确属应予追责的情形（国办公开办函〔2021〕30号）。",
    en: "A report covers its own year (Articles 49 and 50 of the Regulation); duplicate and inaccurate contents are faults (国办公开办函〔2021〕30号).",
  },
  severityReason: {
    zh: "叙述往年情况作为背景的写法不能完全排除，故为警告。",
    en: "Earlier years may be told as background; hence a warning.",
  },
  mend: {
    zh: "核对该句是否沿用了往年文本，更正年份和数据。",
    en: "Check whether the sentence was carried forward; correct the year and the figures.",
  },
  example: "2021 年度报告的总体情况写“2020年，我局主动公开信息100条”",
  *run({ report }) {
    if (report.year === null) return yield unknown("report", noYear);
    const prose = proseOf(report);
    if (prose.text.trim() === "") return yield unknown("report", noProse);
    const { value: year } = report.year;
    let found = 0;
    const agency = fold(report.agency?.value ?? "").replace(/\s/g, "");
    for (const hit of openings(prose.text, agency, year)) {
      const stated = Number(hit[1]);
      if (stated === year || stated > year + 1 || stated < year - FARTHEST) continue;
      if (stated > year && !tellsDone(prose.text, hit.index + 1)) continue;
      const from = hit.index + hit[0].indexOf(String(stated));
      if (isAttributive(prose.text, from)) continue;
      const part = partAt(prose, hit.index + 1);
      if (part === "problems" || part === "title" || setsYearsSideBySide(prose.text, hit.index + 1, year)) continue;
      if (found === mostFindings) return;
      found += 1;
      const sentence = prose.text.slice(from, from + 24).split(/[。;\n]/)[0] ?? "";
      const piece = quoteProse(prose, from, from + 5);
      const message = {
        zh: `报告年度为 ${year} 年，此处却写“${sentence}”，请核对年份，是否沿用了其他年度的文本`,
        en: `The report is of ${year}, but here it says "${sentence}"; please check the year, and whether another year's text was used again`,
      };
      yield fail(piece.path, message, [piece]);
    }
    if (found === 0) yield pass("report");
  },
};
