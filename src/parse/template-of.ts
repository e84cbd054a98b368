import type { Table } from "../model/report.js";
import type { TableName, TemplateId } from "../model/template.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import { headingForm } from "./heading-form.js";
import type { Page } from "./page.js";

type Tables = { readonly [name in TableName]: Table | null };

/** The first report year of each format. Source: 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号 (method.md §1). */
const firstYear = { "2019": 2019, "2021": 2021 } as const;

/** Chapters only reports before 2019 have. */
const oldChapter =
  /^.{0,6}(?:政府信息公开)?(?:工作)?的?(?:收费(?:及|和|与|、)?(?:费用)?减免|依申请公开(?:政府信息)?(?:和|与|及)不予公开)/;

function byYear(year: number): TemplateId {
  if (year >= firstYear["2021"]) return "2021";
  return year >= firstYear["2019"] ? "2019" : "legacy";
}

/**
 * The generation of the format the report follows. The disclosure table tells it, for its columns differ; the requests table only
 * with the year, because reports of later years still print 其他处理 as one row. Without tables: old chapters mean legacy, else the
 * year decides; `unknown` when nothing tells.
 */
export function templateOf(
  page: Page,
  tables: Tables,
  headings: readonly HeadingCandidate[],
  year: number | null,
): TemplateId {
  if (tables.disclosure !== null) return tables.disclosure.template;
  if (tables.requests !== null) {
    const printed = tables.requests.template;
    return printed === "2019" && year !== null && year >= firstYear["2021"] ? "2021" : printed;
  }
  if (year !== null && year < firstYear["2019"]) return "legacy";
  if (hasOldChapters(page, headings)) return "legacy";
  return year === null ? "unknown" : byYear(year);
}

/** True when a chapter only old reports have stands among the sections (numbered as they are), or anywhere in a report that words few headings as the later formats do. */
function hasOldChapters(page: Page, headings: readonly HeadingCandidate[]): boolean {
  const few = headings.filter((heading) => heading.strength === "official").length < 4;
  const main = headings[0]?.style ?? "none";
  for (const { start, end, inTable } of page.lines) {
    if (inTable || end - start > 40 || !oldChapter.test(page.folded.slice(start, end).replaceAll(" ", ""))) continue;
    if (few || (main !== "none" && headingForm(page.folded, start, end).style === main)) return true;
  }
  return false;
}
