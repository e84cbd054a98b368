import type { Table } from "../model/report.js";
import type { Span } from "../text/span.js";
import type { GridRow } from "./grid-rows.js";

/** A table read from grids, and the ranges of the text it stands in: one for each grid that holds a part of it. */
export interface GridTable {
  readonly table: Table;
  readonly parts: readonly Span[];
}

/** The range of the text these rows of one grid stand in; null when they hold no text. */
export function partOf(rows: readonly GridRow[]): Span | null {
  let part: Span | null = null;
  for (const { starts } of rows) {
    for (const { span } of starts) {
      if (span[0] === span[1]) continue;
      part = part === null ? span : [Math.min(part[0], span[0]), Math.max(part[1], span[1])];
    }
  }
  return part;
}

/** From the first part's beginning to the last part's end. */
export function spanOf(parts: readonly Span[]): Span {
  return [(parts[0] as Span)[0], (parts[parts.length - 1] as Span)[1]];
}

/** The words of several parts of the text. */
export function wordsOf(text: string, parts: readonly Span[]): string {
  return parts.map((part) => text.slice(...part)).join("\n");
}
