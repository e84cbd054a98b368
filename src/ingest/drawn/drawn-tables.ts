import type { Grid } from "../../model/grid.js";
import { type FrozenText, type TableBlock, writeBlocks } from "../blocks.js";
import { joined } from "../layout/text-line.js";
import { type Enclosed, enclosedBy } from "./canvas.js";

const rule = /^[ \t]*(?:[\u250c-\u257f][\u2500-\u257f]{2,}|\+[-=+]{2,}\+|\|[-=+]{3,}\|)[ \t]*$/;
const isDrawn = /[\u250c-\u257f]|[+|][-=+]{3}/;
const strokes = /^[\u2500-\u257f+|]$/;
/** A drawing with fewer lines has no row below its head. */
const FEWEST_LINES = 5;

/**
 * The text with each table that is drawn with characters written a row a line, with its geometry, as tables of other containers are. Where the lines
 * of one do not meet, or one has several numbers in a cell, for nothing parts its rows, all stay as they are: parts of one table are read alike.
 */
export function withDrawnTables(text: string): FrozenText {
  if (!isDrawn.test(text)) return { text, grids: [] };
  const lines = text.split("\n");
  const parts: string[] = [];
  const grids: Grid[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let from = 0; from < lines.length; ) {
    const to = rule.test(lines[from] as string) ? endOf(lines, from) : from;
    if (to - from >= FEWEST_LINES) {
      const table = tableOf(lines.slice(from, to));
      if (table === null) return { text, grids: [] };
      const written = writeBlocks([table]);
      for (const grid of written.grids) grids.push(moved(grid, length));
      add(written.text);
      from = to;
      continue;
    }
    for (const end = Math.max(to, from + 1); from < end; from++)
      add(from + 1 < lines.length ? `${lines[from]}\n` : (lines[from] as string));
  }
  return { text: parts.join(""), grids };
}

/** The line behind the last rule of the drawing that begins here. */
function endOf(lines: readonly string[], from: number): number {
  let end = from;
  for (let line = from; line + 1 < lines.length && isEdged(lines[line] as string); line++)
    if (rule.test(lines[line] as string)) end = line + 1;
  return end;
}

/** Whether a stroke stands at both ends of the line. */
function isEdged(line: string): boolean {
  const drawn = line.trim();
  return strokes.test(drawn.charAt(0)) && strokes.test(drawn.charAt(drawn.length - 1));
}

function tableOf(lines: readonly string[]): TableBlock | null {
  const parts = enclosedBy(lines);
  if (parts === null || parts.length < FEWEST_LINES || parts.some(holdsRows)) return null;
  const tops = ordinals(parts.map(({ top }) => top));
  const lefts = ordinals(parts.map(({ left }) => left));
  const cells = parts.map((part) => {
    const [row, column] = [tops.get(part.top) as number, lefts.get(part.left) as number];
    const rowSpan = [...tops.keys()].filter((top) => top >= part.top && top <= part.bottom).length;
    const columnSpan = [...lefts.keys()].filter((left) => left >= part.left && left <= part.right).length;
    return { row, column, rowSpan, columnSpan, text: part.lines.filter((line) => line !== "").reduce(joined, "") };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: "table", rows: tops.size, columns: lefts.size, cells };
}

/** Whether a part holds several numbers, one below the other. */
const holdsRows = ({ lines }: Enclosed) => lines.filter((line) => /^-?\d[\d.,]*$/.test(line)).length > 1;

function ordinals(positions: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...new Set(positions)].sort((a, b) => a - b).map((position, i) => [position, i]));
}

function moved(grid: Grid, by: number): Grid {
  const shifted = ([start, end]: Grid["span"]) => [start + by, end + by] as const;
  return {
    ...grid,
    span: shifted(grid.span),
    cells: grid.cells.map((cell) => ({ ...cell, span: shifted(cell.span) })),
  };
}
