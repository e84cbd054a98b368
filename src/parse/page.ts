import { fold, isSpaceUnit } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { findMarks } from "./marks.js";
import { isStroke } from "./ruling.js";

/** A printed line that is not empty, without white space, converter marks and the pipes of a table that lays out the page at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before its first character, in code units (an ideographic space counts two). */
  readonly indent: number;
  /** An empty line or a page break stands before it. */
  readonly gap: boolean;
  readonly inTable: boolean;
}

/** A frozen text, folded once, with its lines: what every reader in this room looks at. */
export interface Page {
  readonly text: string;
  /** As long as {@link text}: offsets into one are offsets into the other. */
  readonly folded: string;
  readonly lines: readonly Line[];
  /** Ranges that are table, in order. */
  readonly regions: readonly Span[];
  /** Marks a converter left behind (`[image: …]`, `[bookmark: …]`), in order. */
  readonly marks: readonly Span[];
}

const LF = 10;
const FF = 12;
const IDEOGRAPHIC_SPACE = 0x3000;

/** The page of a text. Lines end at line feeds and form feeds. */
export function readPage(text: string, regions: readonly Span[]): Page {
  const folded = fold(text);
  const marks = findMarks(folded);
  const lines: Line[] = [];
  let region = 0;
  let lineStart = 0;
  let gap = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LF;
    if (unit !== LF && unit !== FF) continue;
    const [start, end] = trimmed(folded, marks, lineStart, i);
    if (start < end) {
      while (region < regions.length && (regions[region] as Span)[1] <= start) region += 1;
      const inTable = region < regions.length && (regions[region] as Span)[0] < end;
      lines.push({ start, end, indent: indentOf(text, lineStart, start), gap, inTable });
    }
    gap = start >= end || unit === FF;
    lineStart = i + 1;
  }
  return { text, folded, lines, regions, marks };
}

function indentOf(text: string, from: number, to: number): number {
  let indent = 0;
  for (let i = from; i < to; i++) indent += text.charCodeAt(i) === IDEOGRAPHIC_SPACE ? 2 : 1;
  return indent;
}

const PIPE = 124;
const isOutside = (unit: number) => isSpaceUnit(unit) || unit === PIPE || isStroke(unit);

/** The range without white space, pipes and marks at both ends. */
function trimmed(folded: string, marks: readonly Span[], from: number, to: number): Span {
  let start = from;
  let end = to;
  for (;;) {
    while (start < end && isOutside(folded.charCodeAt(start))) start += 1;
    const mark = markAt(marks, start, 0);
    if (mark === undefined || mark[1] > end) break;
    start = mark[1];
  }
  for (;;) {
    while (end > start && isOutside(folded.charCodeAt(end - 1))) end -= 1;
    const mark = markAt(marks, end, 1);
    if (mark === undefined || mark[0] < start) break;
    end = mark[0];
  }
  return [start, end];
}

/** The mark that begins (`edge` 0) or ends (`edge` 1) exactly here; marks are sorted and do not overlap. */
function markAt(marks: readonly Span[], at: number, edge: 0 | 1): Span | undefined {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle] as Span;
    if (mark[edge] === at) return mark;
    if (mark[edge] < at) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
