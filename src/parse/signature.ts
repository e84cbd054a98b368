import type { IsoDate } from "../model/report.js";
import type { Span } from "../text/span.js";
import { type DateFound, findDates } from "./date.js";
import { isOrganisation } from "./organisation.js";
import type { Line, Page } from "./page.js";
import { endsSentence } from "./prose-line.js";

/** The agency and date under a report. */
export interface Signature {
  /** From the agency, or the date when no agency is printed, to the last of the two. */
  readonly span: Span;
  /** Null when none is printed, or one that does not exist. */
  readonly date: IsoDate | null;
  readonly dateSpan: Span | null;
  readonly agency: Span | null;
  /** Index of its last line. */
  readonly lastLine: number;
}

/** A signature is short; nobody signs with a sentence. */
const longestLine = 60;

/** What a signature may hold beside name and date. */
const label = "(?:(?:发布|公布|成文|报告|填报|制发|编制|印发)?(?:日期|时间|单位|机关))";
const seal = "\\(? ?(?:盖章|公章|签章|印章) ?\\)?|\\(章\\)";
const notTheName = new RegExp(`${label}|${seal}|[ ():]|印发$`, "g");
const labelBefore = new RegExp(`^[ (]*${label}? ?:?[ (]*`);
const signsBehind = /(?:盖章|公章|签章|印章|\(章\)|[ ():]){0,20}(?:印发)?$/;

/** What one line holds of a signature. */
export interface SignatureLine {
  readonly date: DateFound | null;
  readonly agency: Span | null;
}

/** The line read as part of a signature: an agency, a date, or both; null when it holds anything else. */
export function signatureLine(page: Page, line: Line): SignatureLine | null {
  const { folded } = page;
  if (line.inTable || line.end - line.start > longestLine) return null;
  const dates = findDates(folded, line.start, line.end);
  if (dates.length > 1) return null;
  const date = dates[0] ?? monthAtEnd(folded, line);
  const rest =
    date === undefined
      ? folded.slice(line.start, line.end)
      : folded.slice(line.start, date.start) + folded.slice(date.end, line.end);
  if (/[。,;!?、]/.test(rest)) return null;
  const words = rest.replace(notTheName, "");
  if (words.length === 0) return date === undefined ? null : { date, agency: null };
  if (!isOrganisation(words)) return null;
  const first = date !== undefined && date.start === line.start ? date.end : line.start;
  const end = date !== undefined && date.start > line.start ? date.start : line.end;
  return { date: date ?? null, agency: nameSpan(folded, first, end) };
}

/** A month without a day (`2023年1月`), which dates a signature without giving a date. */
function monthAtEnd(folded: string, line: Line): DateFound | undefined {
  const match = /[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,2} ?月$/.exec(
    folded.slice(line.start, line.end),
  );
  return match === null ? undefined : { date: null, start: line.start + match.index, end: line.end };
}

/** The agency's name between two offsets, without label and seal. */
function nameSpan(folded: string, from: number, to: number): Span {
  const words = folded.slice(from, to);
  const start = labelBefore.exec(words)?.[0].length ?? 0;
  const behind = signsBehind.exec(words)?.[0].length ?? 0;
  return [from + start, Math.max(from + start, to - behind)];
}

/** A line that runs on into an agency's name is about as long as a printed line; into a date, it has words at least. */
const shortestWrapped = { agency: 20, date: 4 } as const;

/** True when nothing before this line runs on into it: it stands apart, or what precedes it is a table, a heading, a whole sentence or a line too short to be wrapped (`无`). */
function standsApart(page: Page, index: number, from: number, opensWith: "agency" | "date"): boolean {
  const before = page.lines[index - 1];
  if (index <= from || before === undefined) return true;
  if (before.inTable || (page.lines[index] as Line).gap || before.end - before.start < shortestWrapped[opensWith])
    return true;
  return endsSentence(page.folded, before.end);
}

/** The agency's lines directly above a date, as one span. */
function agencyAbove(page: Page, index: number, from: number): { readonly span: Span; readonly line: number } | null {
  let found: { readonly span: Span; readonly line: number } | null = null;
  for (let i = index - 1; i >= Math.max(from, index - 3); i--) {
    const above = signatureLine(page, page.lines[i] as Line);
    if (above === null || above.date !== null || above.agency === null) break;
    found = { span: [above.agency[0], found === null ? above.agency[1] : found.span[1]], line: i };
  }
  return found;
}

/** The signature whose last line this is; null when it is none. */
function signatureEndingAt(page: Page, index: number, from: number): Signature | null {
  const line = page.lines[index] as Line;
  const own = signatureLine(page, line);
  if (own === null) return null;
  const above = own.agency === null ? agencyAbove(page, index, from) : null;
  const firstLine = above?.line ?? index;
  const agency = own.agency ?? above?.span ?? null;
  if (!standsApart(page, firstLine, from, agency === null || own.date === null ? "date" : "agency")) return null;
  return {
    span: [(page.lines[firstLine] as Line).start, line.end],
    date: own.date?.date ?? null,
    dateSpan: own.date === null ? null : [own.date.start, own.date.end],
    agency,
    lastLine: index,
  };
}

/**
 * The signature among the lines from `from` to `to` (those between the last section's heading and the page's own closing lines): the last line with nothing
 * but a date, or an agency and a date, with the agency's lines above it; else an agency alone on the last line. Null when there is none.
 */
export function findSignature(page: Page, from: number, to: number): Signature | null {
  let fallback: Signature | null = null;
  for (let i = to - 1; i >= from; i--) {
    if (fallback !== null && fallback.dateSpan !== null && i < fallback.lastLine - imprintBelow) break;
    const found = signatureEndingAt(page, i, from);
    if (found === null) continue;
    if (found.dateSpan !== null && !isImprint(page, i)) return found;
    if (found.dateSpan !== null || i === to - 1) fallback ??= found;
  }
  return fallback;
}

/** An imprint stands at most this many lines below the signature. */
const imprintBelow = 4;

/** `某局办公室 2024年1月15日印发`: the imprint below a signature, which speaks for it only when there is none. */
function isImprint({ folded, lines }: Page, index: number): boolean {
  return folded.startsWith("印发", (lines[index] as Line).end - 2);
}
