import type { Bilingual } from "../../model/bilingual.js";
import type { Evidence } from "../../model/finding.js";
import type { Report, Section, SectionId } from "../../model/report.js";

/** The six headings of the official format, with their numbers. */
export const sectionLabels: Readonly<Record<SectionId, Bilingual>> = {
  overview: { zh: "一、总体情况", en: "1. Overview" },
  disclosure: { zh: "二、主动公开政府信息情况", en: "2. Proactive disclosure" },
  requests: { zh: "三、收到和处理政府信息公开申请情况", en: "3. Requests received and processed" },
  reviewAndLitigation: {
    zh: "四、政府信息公开行政复议、行政诉讼情况",
    en: "4. Administrative review and litigation",
  },
  problems: { zh: "五、存在的主要问题及改进情况", en: "5. Main problems and improvements" },
  otherMatters: { zh: "六、其他需要报告的事项", en: "6. Other matters to report" },
};

/** The section of a report; all six always exist, if only as `missing`. */
export function sectionOf(report: Report, id: SectionId): Section {
  return report.sections.find((section) => section.id === id) as Section;
}

/** Where to look for what a section lacks: its heading, else the title, else nothing. */
export function headingAnchor(report: Report, id: SectionId): readonly Evidence[] {
  const heading = sectionOf(report, id).heading;
  if (heading !== null) return [{ role: "anchor", path: id, span: heading }];
  return titleAnchor(report);
}

/** Where to look for what the whole report lacks: its title, if it has one. */
export function titleAnchor(report: Report): readonly Evidence[] {
  return report.title === null ? [] : [{ role: "anchor", path: "title", span: report.title }];
}
