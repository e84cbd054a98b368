import type { Block } from "../blocks.js";
import { joinedTable } from "./join-tables.js";
import type { LaidPage } from "./laid-page.js";
import type { LaidTable } from "./laid-table.js";
import { partsOf } from "./page-columns.js";
import { layoutOf, type PageItem, type PageLayout } from "./page-layout.js";
import { type Column, carriesOn, columnOf, withLine } from "./paragraphs.js";
import { withoutRunningLines } from "./running-lines.js";
import type { TextLine } from "./text-line.js";

/**
 * What a document of laid-out pages says, in reading order: its lines put together to paragraphs and its ruled tables, both across page
 * breaks, without headers, footers and page numbers.
 */
export function blocksOfPages(pages: readonly LaidPage[]): Block[] {
  const layouts = withoutRunningLines(pages.flatMap(partsOf).map(layoutOf));
  const columns = columnsOf(layouts);
  const blocks: Block[] = [];
  let table: LaidTable | null = null;
  let paragraph = "";
  let last: TextLine | null = null;
  const endTable = () => {
    if (table !== null) blocks.push(blockOf(table));
    table = null;
  };
  const endParagraph = () => {
    if (paragraph !== "") blocks.push({ kind: "paragraph", text: paragraph });
    paragraph = "";
    last = null;
  };
  for (const [i, page] of layouts.entries()) {
    for (const [at, item] of page.items.entries()) {
      if (item.kind === "table") {
        endParagraph();
        const joined: LaidTable | null = table !== null && at === 0 ? joinedTable(table, item.table) : null;
        if (joined === null) endTable();
        table = joined ?? item.table;
        continue;
      }
      endTable();
      const { line } = item;
      const before: TextLine | null = last;
      const isOther = at === 0 && page.width !== layouts[i - 1]?.width;
      if (before === null || isOther || !carriesOn(before, line, columns[i] as Column, at === 0)) endParagraph();
      paragraph = withLine(paragraph, line);
      last = line;
    }
  }
  endParagraph();
  endTable();
  return blocks;
}

/** The column of each page: pages of the same width share it. */
function columnsOf(pages: readonly PageLayout[]): Column[] {
  const byWidth = new Map<number, TextLine[][]>();
  for (const { width, items } of pages) {
    const lines = items.flatMap((item: PageItem) => (item.kind === "line" ? [item.line] : []));
    const key = Math.round(width);
    const known = byWidth.get(key);
    if (known === undefined) byWidth.set(key, [lines]);
    else known.push(lines);
  }
  const columns = new Map([...byWidth].map(([width, lines]) => [width, columnOf(lines)]));
  return pages.map(({ width }) => columns.get(Math.round(width)) as Column);
}

/** A table that has but one cell, where none goes on with it, is a line in a frame. */
function blockOf({ rows, edges, cells }: LaidTable): Block {
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return { kind: "paragraph", text: only.text };
  return { kind: "table", rows, columns: edges.length - 1, cells };
}
