import { pick, type Random } from "../../stats/random.js";
import { displayWidth } from "../../text/width.js";
import type { Page } from "../page.js";
import type { Grid, GridCell } from "../table-grid.js";
import type { Layout } from "./layout.js";
import { pageBreaks } from "./row-a-line.js";

/** A word on the page: its line, its left edge in columns, what it says. */
interface Placed {
  readonly line: number;
  readonly left: number;
  readonly text: string;
  readonly path: string | null;
  /** Wider than its column: cells after it are pushed out of theirs, so that a blank one near them may not be told. */
  readonly isTooWide: boolean;
}

interface Style {
  readonly measure: (text: string) => number;
  readonly numbers: "right" | "centre";
  /** On which line of a wrapped label its numbers stand. */
  readonly beside: "first" | "middle" | "last";
  readonly edges: readonly number[];
}

const NUMBER_WIDTH = 10;
const LABEL_WIDTHS = [10, 14, 26];

/** Columns kept by spaces (`pdftotext -layout`): wrapped labels, group labels half-way down, page numbers and repeated heads. */
export const aligned: Layout = {
  table: (grid, page, random) => {
    const style = styleFor(grid, random);
    const breaks = [...pageBreaks(grid, random)];
    const starts = [grid.headRows, ...breaks, grid.rows];
    for (let part = 0; part + 1 < starts.length; part++) {
      if (part > 0) page.write(`${pick(random, [`- ${part + 2} -`, `                    ${part + 2}`])}\n\f`);
      writeBlock(grid, 0, grid.headRows, page, style);
      writeBlock(grid, starts[part] as number, starts[part + 1] as number, page, style);
    }
  },
  paragraphEnd: "\n",
};

function styleFor(grid: Grid, random: Random): Style {
  const labels = grid.columns === 10 ? LABEL_WIDTHS : grid.columns === 4 ? [24] : [];
  const edges = [0];
  for (let column = 0; column < grid.columns; column++) {
    edges.push((edges[column] as number) + (labels[column] ?? NUMBER_WIDTH + (grid.columns === 4 ? 8 : 0)));
  }
  return {
    measure: pick(random, [displayWidth, (text: string) => text.length]),
    numbers: pick(random, ["right", "centre"] as const),
    beside: pick(random, ["first", "middle", "last"] as const),
    edges,
  };
}

function writeBlock(grid: Grid, from: number, to: number, page: Page, style: Style): void {
  const tops = lineTops(grid, from, to, style);
  const placed: Placed[] = [];
  for (const cell of grid.cells) {
    const first = Math.max(cell.row, from);
    const last = Math.min(cell.row + cell.rowSpan, to);
    if (first >= last) continue;
    const top = tops[first - from] as number;
    const height = (tops[last - from] as number) - top;
    placed.push(...(cell.path === null ? label(cell, top, height, style) : number(cell, top, height, style)));
  }
  const lines = tops[tops.length - 1] ?? 0;
  const hidesBlanks = placed.some((word) => word.isTooWide);
  for (let line = 0; line < lines; line++) {
    writeLine(
      placed.filter((word) => word.line === line).sort((a, b) => a.left - b.left),
      page,
      style,
      hidesBlanks,
    );
  }
}

/** The line each row starts on, counted from the block's first; one more entry for the end. */
function lineTops(grid: Grid, from: number, to: number, style: Style): number[] {
  const tops = [0];
  for (let row = from; row < to; row++) {
    const own = grid.cells.filter((cell) => cell.row === row && cell.rowSpan === 1 && cell.path === null);
    const height = Math.max(1, ...own.map((cell) => wrapped(cell, style).length));
    tops.push((tops[tops.length - 1] as number) + height);
  }
  return tops;
}

function widthOf(cell: GridCell, style: Style): number {
  return (style.edges[cell.column + cell.columnSpan] as number) - (style.edges[cell.column] as number);
}

function wrapped(cell: GridCell, style: Style): readonly string[] {
  const room = widthOf(cell, style) - 2;
  const rows: string[] = [];
  let line = "";
  for (const unit of cell.text) {
    if (displayWidth(line + unit) > room && line !== "") {
      rows.push(line);
      line = "";
    }
    line += unit;
  }
  return line === "" ? rows : [...rows, line];
}

function label(cell: GridCell, top: number, height: number, style: Style): Placed[] {
  const rows = wrapped(cell, style).slice(0, height);
  const offset = Math.floor((height - rows.length) / 2);
  return rows.map((text, i) => ({
    line: top + offset + i,
    left: style.edges[cell.column] as number,
    text,
    path: null,
    isTooWide: false,
  }));
}

function number(cell: GridCell, top: number, height: number, style: Style): Placed[] {
  const line =
    top + (style.beside === "first" ? 0 : style.beside === "last" ? height - 1 : Math.floor((height - 1) / 2));
  const room = widthOf(cell, style) - 2 - style.measure(cell.text);
  const edge = style.edges[cell.column] as number;
  const left = Math.max(edge, edge + (style.numbers === "right" ? room : Math.floor(room / 2)));
  return [{ line, left, text: cell.text, path: cell.path, isTooWide: room < 0 }];
}

function writeLine(words: readonly Placed[], page: Page, style: Style, hidesBlanks: boolean): void {
  let written = "";
  for (const word of words) {
    const missing = word.left - style.measure(written);
    const gap = word.text === "" ? "" : " ".repeat(Math.max(written === "" ? 0 : 2, missing));
    page.write(gap);
    page.cell(word.path, word.text, hidesBlanks && word.text === "");
    written += gap + word.text;
  }
  page.write("\n");
}
