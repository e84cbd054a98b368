import { type SectionId, sectionIds } from "../../model/report.js";
import type { BlockSpec, TableName } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";
import { type CellText, type Draft, type DraftSection, officialHeadings } from "../draft.js";
import type { AuthoredAgency, AuthoredReport } from "./authored.js";
import { readMarks } from "./marks.js";

/** The generation of the official format a report is printed in: that of its year unless it says otherwise. */
export function templateOf(report: AuthoredReport): "2019" | "2021" {
  return report.template ?? (report.year < 2021 ? "2019" : "2021");
}

/** The report as a draft for the printers, its marks taken out. */
export function draftOf(agency: AuthoredAgency, report: AuthoredReport): Draft {
  const template = templateOf(report);
  return {
    title: report.title ?? [`${agency.agency}${report.year}年政府信息公开工作年度报告`],
    byline: report.dated === "byline" ? (report.byline ?? `发布时间：${report.published}`) : (report.byline ?? null),
    preamble: report.preamble ?? [
      `根据《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限为${report.year}年1月1日至${report.year}年12月31日。`,
    ],
    sections: Object.fromEntries(sectionIds.map((id) => [id, sectionOf(report, id)])) as Draft["sections"],
    template,
    otherHandling: report.otherHandling ?? (template === "2019" ? "single" : "split"),
    cells: cellsOf(report, template),
    blankMark: report.blank,
    withoutTables: report.withoutTables,
    withoutRows: report.withoutRows,
    wordings: new Map(Object.entries(report.wordings)),
    signature: report.signature ?? (report.dated === "signature" ? [agency.agency, chineseDate(report.published)] : []),
  };
}

function sectionOf(report: AuthoredReport, id: SectionId): DraftSection | null {
  if (report.missing.includes(id)) return null;
  const plain = (paragraphs: readonly string[] = []) => paragraphs.map((paragraph) => readMarks(paragraph).text);
  return {
    heading: report.headings[id] ?? officialHeadings[id],
    before: plain(report.text[id]),
    after: plain(report.after[id]),
  };
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function cellsOf(report: AuthoredReport, template: "2019" | "2021"): ReadonlyMap<string, CellText> {
  const { disclosure, requests, reviewAndLitigation } = template === "2019" ? template2019 : template2021;
  const cells = new Map<string, CellText>();
  const put = (table: TableName, row: string, columns: readonly { readonly key: string }[]) => {
    const texts = report[table][row] ?? [];
    if (texts.length !== columns.length)
      throw new Error(`${report.year} ${table}.${row}: ${texts.length} cells, not ${columns.length}`);
    for (const [i, { key }] of columns.entries())
      cells.set(`${table}.${row}.${key}`, texts[i] === "_" ? null : (texts[i] as string));
  };
  for (const row of Object.keys(report.disclosure)) put("disclosure", row, columnsOf(disclosure, row));
  for (const row of Object.keys(report.requests)) put("requests", row, requests.columns);
  for (const row of Object.keys(report.reviewAndLitigation))
    put("reviewAndLitigation", row, reviewAndLitigation.columns);
  return cells;
}

function columnsOf(blocks: readonly BlockSpec[], row: string): BlockSpec["columns"] {
  const block = blocks.find(({ rows }) => rows.some(({ key }) => key === row));
  if (block === undefined) throw new Error(`the format has no row ${row}`);
  return block.columns;
}
