import type { Report } from "../src/model/report.js";
import { type SectionId, sectionIds } from "../src/model/report.js";
import { parseReport } from "../src/parse/parse-report.js";
import { type CellText, type Draft, type DraftSection, officialHeadings } from "../src/synth/draft.js";
import type { PrintedReport } from "../src/synth/print-report.js";
import { sourceOf } from "./parse/source-of.js";

const prose: { readonly [id in SectionId]: string } = {
  overview: "2022年，我局按照条例要求梳理公开事项，全年在门户网站公开信息312条。",
  disclosure: "",
  requests: "",
  reviewAndLitigation: "",
  problems: "部分栏目更新不够及时。下一步将按月核对栏目，逐条补齐。",
  otherMatters: "本年度未收取信息处理费。",
};

/** A sound draft: every section, every table, all figures zero, with these changes. */
export function draftOf(cells: Readonly<Record<string, CellText>> = {}, changes: Partial<Draft> = {}): Draft {
  const section = (id: SectionId): DraftSection => ({
    heading: officialHeadings[id],
    before: prose[id] === "" ? [] : [prose[id]],
    after: [],
  });
  return {
    title: ["枣庄市教育局2022年政府信息公开工作年度报告"],
    byline: "发布时间：2023-01-12",
    preamble: ["本报告所列数据的统计期限为2022年1月1日至2022年12月31日。"],
    sections: Object.fromEntries(sectionIds.map((id) => [id, section(id)])) as Record<SectionId, DraftSection>,
    template: "2021",
    otherHandling: changes.template === "2019" ? "single" : "split",
    cells: new Map(Object.entries(cells)),
    blankMark: "",
    withoutTables: [],
    withoutRows: [],
    wordings: new Map(),
    signature: [],
    ...changes,
  };
}

/** The report that a printed draft parses to; fails the test when it is refused. */
export function reportFrom(printed: PrintedReport): Report {
  const report = parseReport(sourceOf(printed.text));
  if ("code" in report) throw new Error(`refused: ${report.message.zh}\n${printed.text}`);
  return report;
}
