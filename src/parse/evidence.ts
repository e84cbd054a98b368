import type { Bilingual } from "../model/bilingual.js";
import type { Table } from "../model/report.js";
import type { Refusal, Source } from "../model/source.js";
import type { TableName } from "../model/template.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";
import type { Title } from "./title.js";

type Tables = { readonly [name in TableName]: Table | null };

/** What a text shows of a report. */
export interface Found {
  readonly page: Page;
  readonly title: Title | null;
  readonly headings: readonly HeadingCandidate[];
  readonly tables: Tables;
}

/** Three pieces of evidence make a report: a title is two, a section heading one, a table of the official form three. Other texts have sections called 总体情况 and 存在的问题 too, so those alone do not count. */
const needed = 3;
const another =
  /(?:通知|方案|的函|解读|培训|指引|格式|模板|样式|自查报告|自评报告|评估报告|测评报告|整改报告|检查报告|工作总结)[)\]》]?$/;

/** The title-like line of a notice about such reports (`关于做好2021年政府信息公开工作年度报告…的通知`) or of another document on the same work (`政务公开第三方评估报告`). */
function isAnotherDocument(page: Page, limit: number): boolean {
  for (let i = 0; i < Math.min(limit, 12); i++) {
    const line = page.lines[i] as Line;
    if (line.end - line.start > 90) continue;
    const text = page.folded.slice(line.start, line.end);
    if (another.test(text) && /信息公开|政务公开/.test(text)) return true;
  }
  return false;
}

function weigh({ page, title, headings, tables }: Found, limit: number): number {
  const rows = Number(tables.disclosure !== null) + Number(tables.requests !== null);
  const own = headings.some(
    ({ id, start, end }) =>
      id === "disclosure" || id === "requests" || page.folded.slice(start, end).includes("信息公开"),
  );
  const named = title === null ? 0 : title.kind === "report" ? 2 : 1;
  const sections = named === 2 || own ? headings.length : 0;
  const notice = title === null && isAnotherDocument(page, limit) ? -6 : 0;
  return named + sections + 3 * rows + Number(tables.reviewAndLitigation !== null) + notice;
}

const message = (path: string, found: Found): Bilingual => {
  const tables = Object.values(found.tables).filter((table) => table !== null).length;
  const { headings, title } = found;
  return {
    zh: `${path}：未能认出这是一份政府信息公开工作年度报告（${title === null ? "未见报告标题" : "有标题"}，找到 ${headings.length} 个部分标题、${tables} 张统计表），请核对文件是否选对、内容是否完整`,
    en: `${path}: this does not read as an annual report on government information disclosure (${title === null ? "no title" : "a title"}, ${headings.length} of 6 section headings, ${tables} of 3 tables found); check that it is the right file and complete`,
  };
};

/** The refusal of a text that shows too little of a report (a notice, a news item, anything else); null when it shows enough, even if cut short or damaged. `limit` is the line of the first section heading. */
export function refuse(source: Source, found: Found, limit: number): Refusal | null {
  return weigh(found, limit) >= needed
    ? null
    : { path: source.path, code: "not-a-report", message: message(source.path, found) };
}
