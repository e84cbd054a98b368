import { isHanUnit } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { headingForm, type NumberStyle } from "./heading-form.js";
import type { Line, Page } from "./page.js";
import { fieldMark } from "./ruling.js";
import { isBlankMark, readCellNumber } from "./table-number.js";

/** One printed line of prose, as far as it lies in the range that is read. */
export interface ProseLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** An empty line or page break stands before it. */
  readonly gap: boolean;
  readonly style: NumberStyle;
  /** A table stands between the line before and this one. */
  readonly afterTable: boolean;
}

const leadingSigns = " :。、,.;*#>]-•●■◆";
const sentenceEnds = "。!?;:…";
const closers = "\")]'》";

/** True when a line without a word (`114`) may be a figure of the sentence that the line before leaves open. */
function carriesOn(folded: string, before: ProseLine | undefined, afterTable: boolean, length: number): boolean {
  return before !== undefined && !afterTable && length <= 6 && !endsSentence(folded, before.end);
}

/** True when there is a letter or an ideograph in the range. */
export function holdsWords(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i);
    if (isHanUnit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return true;
  }
  return false;
}

/** True when the text ends a sentence or a clause that stands by itself, closing quotes and brackets looked through. */
export function endsSentence(folded: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && closers.includes(folded[at] as string)) at -= 1;
  const last = folded[at] as string;
  return sentenceEnds.includes(last) || (last === "." && isHanUnit(folded.charCodeAt(at - 1)));
}

/** The index of the first line that ends behind an offset. */
export function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A row of some other table than the three: three or more fields, or a label and a number, parted by tabs or pipes. A sentence laid out by
 * a table holds its full stop.
 */
function isTableRow(page: Page, start: number, end: number): boolean {
  const fields = page.text.slice(start, end).split(fieldMark);
  if (fields.length < 2 || fields.some((field) => /[。；;]/.test(field))) return false;
  const last = fields.findLast((field) => field.trim() !== "")?.trim() ?? "";
  return fields.length > 2 || isBlankMark(last) || readCellNumber(last) !== null;
}

/** True when a row of some table stands in a range of the page, the three or another. */
export function holdsTableRow(page: Page, [from, to]: Span): boolean {
  const { lines } = page;
  for (let i = lineFrom(lines, from); i < lines.length; i++) {
    const { start, end } = lines[i] as Line;
    if (start >= to) break;
    if (start >= from && isTableRow(page, start, end)) return true;
  }
  return false;
}

/** The lines of prose in a range of the page: no lines of a table, no residue, nothing without a word in it. */
export function proseLines(page: Page, [from, to]: Span, isResidue: (line: number) => boolean): ProseLine[] {
  const { folded, lines } = page;
  const found: ProseLine[] = [];
  let afterTable = false;
  for (let i = lineFrom(lines, from); i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start >= to) break;
    const inTable = line.inTable || isTableRow(page, line.start, line.end);
    if (inTable) afterTable = true;
    if (inTable || isResidue(i)) continue;
    let start = Math.max(line.start, from);
    let end = Math.min(line.end, to);
    while (end > start && folded[end - 1] === " ") end -= 1;
    while (start < end && leadingSigns.includes(folded[start] as string)) start += 1;
    if (start >= end || !(holdsWords(folded, start, end) || carriesOn(folded, found.at(-1), afterTable, end - start)))
      continue;
    found.push({
      start,
      end,
      indent: line.indent,
      gap: line.gap,
      style: headingForm(folded, start, end).style,
      afterTable,
    });
    afterTable = false;
  }
  return found;
}
