import type { Span } from "../text/span.js";

/** Where a character stands, counted from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of one text, for many look-ups. */
export interface Lines {
  /** Where an offset lies; an offset past the end counts as the end. */
  readonly at: (offset: number) => Position;
  /** The span of a line, counted from 1, without its line break. */
  readonly span: (line: number) => Span;
}

/** The lines of a text whose lines end at `\n`. One pass over the text, then logarithmic look-ups. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    at: (offset) => {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(inside);
      return { line: line + 1, column: inside - (starts[line] as number) + 1 };
    },
    span: (line) => [starts[line - 1] as number, (starts[line] ?? text.length + 1) - 1],
  };
}
