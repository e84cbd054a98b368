import type { LaidPage } from "./laid-page.js";
import type { LaidTable } from "./laid-table.js";
import { framesOf } from "./ruled-frames.js";
import { ruledTable } from "./ruled-table.js";
import { linesOf, type TextLine } from "./text-line.js";
import { unruledTables } from "./unruled-table.js";

/** What a page holds, from top to bottom. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** A line of text outside tables, or a table. */
export type PageItem =
  | { readonly kind: "line"; readonly line: TextLine }
  | { readonly kind: "table"; readonly table: LaidTable };

/** The lines and tables of a page. Of tables within tables each is one of its own, the inner first to take its text. */
export function layoutOf(page: LaidPage): PageLayout {
  let glyphs = page.glyphs;
  const tables: LaidTable[] = [];
  const frames = framesOf(page.rules).map((frame) => ({ frame, area: areaOf(frame.horizontal) }));
  for (const { frame } of frames.sort((a, b) => a.area - b.area)) {
    const cut = ruledTable(frame, glyphs);
    if (cut === null) continue;
    tables.push(cut.table);
    glyphs = cut.rest;
  }
  let lines = linesOf(glyphs);
  for (const { from, to, table } of unruledTables(lines).reverse()) {
    tables.push(table);
    lines = lines.toSpliced(from, to - from);
  }
  const items: { readonly top: number; readonly item: PageItem }[] = [
    ...lines.map((line) => ({ top: line.middle, item: { kind: "line" as const, line } })),
    ...tables.map((table) => ({ top: table.top, item: { kind: "table" as const, table } })),
  ];
  items.sort((a, b) => a.top - b.top);
  return { width: page.width, height: page.height, items: items.map(({ item }) => item) };
}

function areaOf(rules: readonly { readonly at: number; readonly from: number; readonly to: number }[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at, from, to } of rules) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, at);
    bottom = Math.max(bottom, at);
  }
  return (right - left) * (bottom - top);
}
