import type { Check } from "../model/check.js";
import type { Severity } from "../model/finding.js";
import type { Report, SectionId } from "../model/report.js";
import type { TableName } from "../model/template.js";
import { evidence, tableAnchor } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { sectionLabels, titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Below this many recognised headings the layout was probably not understood, and nothing is called missing. */
const FEWEST_HEADINGS = 3;

/** The six sections of the unified format are all there (Article 50 of the Regulation; 国办公开办函〔2021〕30号). */
export const sectionMissing: Check = {
  id: "section-missing",
  severity: "error",
  templates: unifiedFormat,
  title: { zh: "六个部分齐全", en: "All six sections are there" },
  basis: {
    zh: "《政府信息公开条例》第五十条规定了年度报告应当包括的内容；国办公开办函〔2021〕30号要求“不能遗漏”。",
    en: "Article 50 of the Regulation lists what a report must contain; 国办公开办函〔2021〕30号 allows no omission.",
  },
  severityReason: {
    zh: "2021 年度起为错误；2020 年度为警告；2019 年度为试行过渡期（国办公开办函〔2019〕60号），仅作提示。",
    en: "An error from 2021 on, a warning for 2020, a note for 2019, the year of transition (国办公开办函〔2019〕60号).",
  },
  mend: {
    zh: "补写缺少的部分；没有相应情况的，保留标题并写明“无”。",
    en: "Add the missing section; where there is nothing to report, keep the heading and say so.",
  },
  example: "五、存在的主要问题及改进情况……（报告到此结束，没有“六、其他需要报告的事项”）",
  *run({ report }) {
    const found = report.sections.filter(({ state }) => state !== "missing").length;
    for (const { id, state } of report.sections) {
      if (state !== "missing") yield pass(id);
      else if (found < FEWEST_HEADINGS) {
        yield unknown(id, {
          zh: `仅识别到 ${found} 个部分的标题，版式可能未能识别`,
          en: `only ${found} section headings were recognised; the layout may not have been understood`,
        });
      } else yield missing(report, id);
    }
  },
};

function missing(report: Report, id: SectionId) {
  const name = sectionLabels[id];
  const table = id in report.tables ? report.tables[id as TableName] : null;
  if (table !== null) {
    const message = {
      zh: `未见“${name.zh}”的标题，但文中有该部分的表格`,
      en: `The heading "${name.en}" is missing, though its table is there`,
    };
    return fail(id, message, tableAnchor(table), weight(report) === "info" ? "info" : "warning");
  }
  const message = { zh: `缺少“${name.zh}”部分`, en: `The section "${name.en}" is missing` };
  return fail(id, message, neighbour(report, id), weight(report));
}

function weight({ template, year }: Report): Severity {
  if (template === "2021") return "error";
  return year?.value === 2020 ? "warning" : "info";
}

/** The heading before the gap, else the title. */
function neighbour(report: Report, id: SectionId) {
  const before = report.sections
    .slice(
      0,
      report.sections.findIndex((section) => section.id === id),
    )
    .reverse();
  for (const { id: path, heading } of before) if (heading !== null) return [evidence("anchor", path, heading)];
  return titleAnchor(report);
}
