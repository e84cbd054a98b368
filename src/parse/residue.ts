import type { Span } from "../text/span.js";
import { isChrome } from "./chrome.js";
import { findDates } from "./date.js";
import type { Outline } from "./outline.js";
import type { Line, Page } from "./page.js";
import { signatureLine } from "./signature.js";
import { readTitle } from "./title-words.js";

/** Which lines of a page are not the report's own words. */
export interface Residue {
  /** True for a line, by index, that is chrome or stands above the title. */
  readonly has: (line: number) => boolean;
  /** Those lines and all converter marks, in order. A mark may lie inside a paragraph. */
  readonly spans: readonly Span[];
}

/** A byline under the title: the agency or a date, alone on its line. */
function isBylineUnderTitle(page: Page, index: number): boolean {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  if (line.end - line.start > 40) return false;
  if (signatureLine(page, line) !== null) return true;
  const text = folded.slice(line.start, line.end);
  return findDates(folded, line.start, line.end).length > 0 && /来源 ?:/.test(text);
}

/** A link to a report (another year's, another agency's) between the title and the first section or below the last: a title alone on its line, perhaps with its date. */
function isLinkToReport({ folded, lines }: Page, index: number): boolean {
  const line = lines[index] as Line;
  if (line.end - line.start > 70) return false;
  const text = folded.slice(line.start, line.end).replace(/ ?[([]?20\d\d[-/.]\d\d?[-/.]\d\d?[)\]]?$/, "");
  if (!text.endsWith("报告")) return false;
  const title = readTitle(text.replaceAll(" ", ""));
  return title !== null && title.agency !== null && title.year !== null;
}

/** The title's words, compact; empty when there is no title. */
function titleWords({ folded, lines }: Page, { title, titleEnd }: Outline): string {
  return titleEnd === null ? "" : folded.slice((lines[title] as Line).start, titleEnd).replace(/[ \n]/g, "");
}

/** The title printed again further down, as at the head of each page of a print run. */
function isRunningHead({ folded, lines }: Page, index: number, words: string): boolean {
  const { start, end } = lines[index] as Line;
  if (words === "" || end - start > 2 * words.length || end - start < words.length) return false;
  return folded.slice(start, end).replaceAll(" ", "") === words;
}

/** The residue of a page: everything above the title and below the report that is no table, the byline and the table of contents under the title, and chrome anywhere. Lines in `keep` are headings. */
export function findResidue(
  page: Page,
  outline: Outline,
  keep: ReadonlySet<number>,
  contents: ReadonlySet<number>,
): Residue {
  const { title, afterTitle, firstHeading, afterHeadings, end } = outline;
  const words = titleWords(page, outline);
  const flags = new Uint8Array(page.lines.length);
  const spans: Span[] = [...page.marks];
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    if (line.inTable || keep.has(i)) continue;
    const underTitle = i >= afterTitle && i < firstHeading && i < afterTitle + 5 && isBylineUnderTitle(page, i);
    const isLink = (i >= afterHeadings || (i >= afterTitle && i < firstHeading)) && isLinkToReport(page, i);
    const isHead = i >= afterTitle && isRunningHead(page, i, words);
    if (!(isLink || isHead || i < title || i >= end || underTitle || contents.has(i) || isChrome(page, i))) continue;
    flags[i] = 1;
    spans.push([line.start, line.end]);
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return { has: (line) => flags[line] === 1, spans };
}
