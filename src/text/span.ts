/** A half-open range of UTF-16 offsets into a frozen text: the only kind of position in mingjian. */
export type Span = readonly [start: number, end: number];

/** True when the two spans share at least one character. Empty spans share nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `outer` contains all of `inner` (an empty span inside or at an edge counts). */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The span without white space (of any kind `String.prototype.trim` knows) at both ends; empty at its end when nothing is left. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return [Math.min(from, end), Math.max(from, start + raw.trimEnd().length)];
}

/** A 1-based line and a 0-based UTF-16 offset within that line. */
export interface LinePosition {
  readonly line: number;
  readonly offset: number;
  /** Where the line starts in the text. */
  readonly lineStart: number;
}

/** The line a character offset lies on. Lines end at `\n`; an offset past the end counts as the last line. */
export function linePosition(text: string, at: number): LinePosition {
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const next = text.indexOf("\n", lineStart);
    if (next < 0 || next >= at) return { line, offset: at - lineStart, lineStart };
    line += 1;
    lineStart = next + 1;
  }
}
