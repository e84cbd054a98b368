import type { IsoDate, Publication } from "../model/report.js";
import type { MetadataField } from "../model/source.js";
import { fold } from "../text/fold.js";
import { findDates } from "./date.js";
import type { Outline } from "./outline.js";
import type { Line, Page } from "./page.js";
import { type Signature, signatureLine } from "./signature.js";

/** Labels before a date that say when the page was published, from the surest. 成文日期 says when it was written and stands behind the signature. */
const published = /(?:发布|发表|公开|上传|公布|发稿) ?(?:时间|日期)[\s:]*$|发布于[\s:]*$/;
const dated =
  /(?:录入|添加|创建) ?(?:时间|日期)[\s:]*$|(?:^|[^一-龥])(?:时间|日期|发文日期|发文时间|信息日期) ?:[\s]*$/;
/** A line of the page's byline: a date in it needs no label of its own. */
const byline = /^[• ·*([]*(?:(?:文章|信息|稿件|内容|新闻)?(?:来源|出处|作者)|发布(?:机构|单位|人)) ?:/;
/** A page may be updated long after it was published. */
const updated = /(?<!页面|网站|最后|最近)(?:更新|修改) ?(?:时间|日期)[\s:]*$/;
const written = /(?:成文|生成|制发|印发|发文) ?(?:日期|时间)[\s:]*$/;

interface Dated {
  readonly publication: Publication;
  /** 3 published, 2 a bare date of the byline, 1.5 updated, 1 written. */
  readonly rank: number;
}

function rankOf(label: string, inByline: boolean): number {
  if (published.test(label)) return 3;
  if (/(?:更新|修改) ?(?:时间|日期)[\s:]*$/.test(label)) return updated.test(label) ? 1.5 : 0;
  if (written.test(label)) return 1;
  return dated.test(label) || inByline ? 2 : 0;
}

/** The dated labels of one line; a label that ends its line may have its date on the next. */
function datesOfLine(page: Page, index: number): Dated[] {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  if (line.inTable || line.end - line.start > 160) return [];
  const text = folded.slice(line.start, line.end);
  const inByline = byline.test(text);
  if (!(inByline || /时间|日期|发布于/.test(text)) || text.includes("。")) return [];
  const next = lines[index + 1];
  const endsWithLabel = /(?:时间|日期) ?:?$/.test(text);
  const from = endsWithLabel && next !== undefined ? next.start : line.start;
  const to = endsWithLabel && next !== undefined ? Math.min(next.end, next.start + 30) : line.end;
  const found: Dated[] = [];
  for (const { date, start, end } of findDates(folded, from, to)) {
    if (date === null || (endsWithLabel && start > from)) continue;
    const label = endsWithLabel ? text : folded.slice(Math.max(line.start, start - 10), start);
    const rank = rankOf(label, inByline);
    const evidence = rank === 1 ? "signature" : "byline";
    if (rank > 0) found.push({ publication: { date, evidence, span: [start, end] }, rank });
  }
  return found;
}

const bylineTail =
  /^[()[\] T]*(?:\d{1,2}:\d\d(?::\d\d)?)?[()[\] ]*(?:(?:信息|文章)?来源 ?:.{0,40}|作者 ?:.{0,40}|浏览.{0,40}|访问.{0,40}|点击.{0,40})?$/;

/** A date behind the title on its own line. */
function dateBehindTitle({ folded, lines }: Page, { afterTitle, titleEnd }: Outline): Publication | null {
  const line = lines[afterTitle - 1];
  if (line === undefined || titleEnd === null || line.end - titleEnd > 90) return null;
  const found = findDates(folded, titleEnd, line.end)[0];
  if (found?.date == null || !/^[([ ]*$/.test(folded.slice(titleEnd, found.start))) return null;
  return { date: found.date, evidence: "byline", span: [found.start, found.end] };
}

/** How many lines under the title a signature may stand. */
const signedWithin = 5;

/** A date between the title and the first section that opens its line, alone or with the rest of a byline (`2022年1月18日 来源：`), or that follows the agency's name. */
function dateUnderTitle(page: Page, from: number, to: number): Publication | null {
  for (let i = from; i < to; i++) {
    const line = page.lines[i] as Line;
    if (line.end - line.start > 90) continue;
    const signed = i < from + signedWithin ? signatureLine(page, line)?.date : null;
    if (signed?.date != null) return { date: signed.date, evidence: "signature", span: [signed.start, signed.end] };
    const found = findDates(page.folded, line.start, line.end)[0];
    if (found?.date == null) continue;
    const tail = bylineTail.exec(page.folded.slice(found.end, line.end));
    if (tail === null || !/^[([ ]*$/.test(page.folded.slice(line.start, found.start))) continue;
    const evidence = /[来作浏访点]/.test(tail[0]) ? "byline" : "signature";
    return { date: found.date, evidence, span: [found.start, found.end] };
  }
  return null;
}

/** Fields of a page's head that say when it was published, the one government sites must give (国办发〔2017〕47号) first. */
const publishedFields = ["pubdate", "publishdate", "article:published_time", "dc.date.issued", "dcterms.issued"];

/** The date the page's own metadata states; its span is null, as it stands nowhere in the text. */
function dateOfMetadata(fields: readonly MetadataField[]): Publication | null {
  for (const name of publishedFields) {
    const field = fields.find((each) => each.name.toLowerCase() === name);
    const value = field === undefined ? "" : fold(field.value);
    const [found] = findDates(value, 0, value.length);
    if (field !== undefined && found?.date != null)
      return { date: found.date, evidence: "metadata", span: null, field: field.name };
  }
  return null;
}

/**
 * When the report was published: the page's byline (`发布时间`, then a bare `时间：`), else the page's metadata, else the signature, else a date behind or
 * under the title, else 更新时间 and 成文日期. Null when the text states none; no date of the prose is taken for one.
 */
export function findPublication(
  page: Page,
  signature: Signature | null,
  around: Outline,
  metadata: readonly MetadataField[] = [],
): Publication | null {
  let best: Dated | null = null;
  for (let i = 0; i < page.lines.length; i++) {
    if (i === around.firstHeading) i = Math.max(i, around.afterHeadings);
    if (i >= page.lines.length || (i >= around.end && opensLinks(page, i))) break;
    for (const dated of datesOfLine(page, i)) if (best === null || dated.rank > best.rank) best = dated;
  }
  if (best !== null && best.rank >= 2 && !(best.rank === 2 && isSignature(best, signature))) return best.publication;
  return (
    dateOfMetadata(metadata) ??
    signed(signature) ??
    dateBehindTitle(page, around) ??
    dateUnderTitle(page, around.afterTitle, around.firstHeading) ??
    best?.publication ??
    null
  );
}

/** What stands below this line are other articles, with dates of their own. */
function opensLinks({ folded, lines }: Page, index: number): boolean {
  const { start, end } = lines[index] as Line;
  return /^[•·*| [(]*(?:相关(?!附件)|推荐|热门|更多|猜你|延伸|上一[篇条]|下一[篇条])/.test(
    folded.slice(start, Math.min(end, start + 12)),
  );
}

/** `日期：2023年1月18日` under the agency's name signs the report. */
function isSignature({ publication }: Dated, signature: Signature | null): boolean {
  return signature?.dateSpan != null && publication.span?.[0] === signature.dateSpan[0];
}

function signed(signature: Signature | null): Publication | null {
  if (signature === null || signature.date === null) return null;
  const date: IsoDate = signature.date;
  return { date, evidence: "signature", span: signature.dateSpan };
}
