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
}

/** A signature is short; nobody signs with a sentence. */
const longestLine = 60;

interface SignatureLine {
  readonly date: DateFound | null;
  readonly agency: Span | null;
}

/** The line read as part of a signature: an agency, a date, or both, and nothing else. */
function signatureLine(page: Page, line: Line): SignatureLine | null {
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
  const words = rest.replace(/[ ():]|(?:发布|公布|成文)(?:日期|时间)|日期|单位|盖章|公章/g, "");
  if (words.length === 0) return date === undefined ? null : { date, agency: null };
  if (!isOrganisation(words)) return null;
  const first = date !== undefined && date.start === line.start ? date.end : line.start;
  const end = date !== undefined && date.start > line.start ? date.start : line.end;
  return { date: date ?? null, agency: trimmedSpan(folded, first, end) };
}

/** A month without a day (`2023年1月`), which dates a signature without giving a date. */
function monthAtEnd(folded: string, line: Line): DateFound | undefined {
  const match = /[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,2} ?月$/.exec(
    folded.slice(line.start, line.end),
  );
  return match === null ? undefined : { date: null, start: line.start + match.index, end: line.end };
}

function trimmedSpan(folded: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && " (:".includes(folded[start] as string)) start += 1;
  while (end > start && " ):".includes(folded[end - 1] as string)) end -= 1;
  return [start, end];
}

/** True when nothing before this line runs on into it: it stands apart, or what precedes it is a table, a heading or a whole sentence. */
function standsApart(page: Page, index: number, from: number): boolean {
  const before = page.lines[index - 1];
  if (index <= from || before === undefined) return true;
  return before.inTable || (page.lines[index] as Line).gap || endsSentence(page.folded, before.end);
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

/**
 * The signature among the lines from `from` to `to` (those behind the last section's heading): the last line with nothing but a date,
 * or an agency and a date, with the agency's lines above it; else an agency alone on the last line. Null when there is none.
 */
export function findSignature(page: Page, from: number, to: number): Signature | null {
  for (let i = to - 1; i >= from; i--) {
    const line = page.lines[i] as Line;
    const own = signatureLine(page, line);
    if (own === null || (own.date === null && i < to - 1)) continue;
    const above = own.agency === null ? agencyAbove(page, i, from) : null;
    const firstLine = above?.line ?? i;
    if (!standsApart(page, firstLine, from)) continue;
    return {
      span: [(page.lines[firstLine] as Line).start, line.end],
      date: own.date?.date ?? null,
      dateSpan: own.date === null ? null : [own.date.start, own.date.end],
      agency: own.agency ?? above?.span ?? null,
    };
  }
  return null;
}
