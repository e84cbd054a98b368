import type { Check } from "../model/check.js";
import type { Severity } from "../model/finding.js";
import type { Report, SectionId } from "../model/report.js";
import { unifiedFormat } from "./parts/generations.js";
import { headingAnchor, sectionLabels, sectionOf } from "./parts/sections.js";
import { fail, pass } from "./parts/verdicts.js";

/** The sections that are prose; those with a table are another check's matter. */
const proseSections: readonly SectionId[] = ["overview", "problems", "otherMatters"];

/** No heading of sections one, five and six stands without text (Article 50 of the Regulation). */
export const sectionEmpty: Check = {
  id: "section-empty",
  severity: "error",
  templates: unifiedFormat,
  title: { zh: "第一、五、六部分标题下有内容", en: "Sections one, five and six have text under their headings" },
  basis: {
    zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号要求内容“不能遗漏”。",
    en: "Article 50 of the Regulation; 国办公开办函〔2021〕30号 allows no omission.",
  },
  severityReason: {
    zh: "第一、五部分为法定内容，空白为错误；第六部分空白，2021 年度起为警告，此前仅作提示。",
    en: "Sections one and five are required by law: an error. An empty section six is a warning from 2021 on, a note before.",
  },
  mend: {
    zh: "补写内容；第六部分没有事项的，写明“无其他需要报告的事项”，并报告信息处理费收取情况。",
    en: "Write the section; if there is nothing else to report, say so, and report the fees collected.",
  },
  example: "六、其他需要报告的事项（其后没有文字）",
  *run({ report }) {
    for (const id of proseSections) {
      const { state } = sectionOf(report, id);
      if (state === "present") yield pass(id);
      else if (state === "empty") {
        const name = sectionLabels[id];
        const message = { zh: `“${name.zh}”只有标题，没有内容`, en: `"${name.en}" has a heading but no text` };
        yield fail(id, message, headingAnchor(report, id), weight(report, id));
      }
    }
  },
};

function weight({ template }: Report, id: SectionId): Severity {
  if (id !== "otherMatters") return "error";
  return template === "2021" ? "warning" : "info";
}
