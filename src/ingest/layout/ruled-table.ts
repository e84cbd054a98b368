import { clustersOf, intervalOf } from "./clusters.js";
import type { Glyph, Rule } from "./laid-page.js";
import type { LaidTable } from "./laid-table.js";
import { areasOf } from "./ruled-areas.js";
import type { Frame } from "./ruled-frames.js";
import { joined, linesOf } from "./text-line.js";

/** No line of text is as low as this (points): edges nearer to each other are one. */
const SAME_EDGE = 4.5;
/** A table has cells beyond its outermost line (no border at its sides, or at the end of a page) when the lines that cross it reach out this far. */
const OPEN_SIDE = 8;
/** Where a page ends in a row, its last line may stand across the lowest rule, its middle so far below as a part of the font size. */
const ACROSS_RULE = 0.4;
/** The official tables have at most 28 × 15 places. */
const MOST_PLACES = 20_000;

/** A table of a page, and the characters that do not stand in it. */
export interface Cut {
  readonly table: LaidTable;
  readonly rest: readonly Glyph[];
}

/** The table between these lines with the characters that stand in its cells; null when they are no table (a frame round a text, an underline). A single line in a frame is a table of one cell. */
export function ruledTable(frame: Frame, glyphs: readonly Glyph[]): Cut | null {
  const across = edgesOf(frame.horizontal, frame.vertical);
  const down = edgesOf(frame.vertical, frame.horizontal);
  const [rows, columns] = [across.length - 1, down.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_PLACES) return null;
  const areas = areasOf(frame, across, down);
  const areaAt = new Int32Array(rows * columns);
  for (const [i, { row, column, rowSpan, columnSpan }] of areas.entries())
    for (let r = row; r < row + rowSpan; r++) areaAt.fill(i, r * columns + column, r * columns + column + columnSpan);
  const bottom = across[rows] as number;
  const held: Glyph[][] = areas.map(() => []);
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const isAcross = glyph.middle >= bottom && glyph.middle - glyph.size * ACROSS_RULE < bottom;
    const row = isAcross ? rows - 1 : intervalOf(across, glyph.middle);
    const column = intervalOf(down, glyph.x + glyph.width / 2);
    if (row < 0 || row >= rows || column < 0 || column >= columns) rest.push(glyph);
    else held[areaAt[row * columns + column] as number]?.push(glyph);
  }
  // One cell alone is a frame round a text, but of one line perhaps the first row of a table that goes on overleaf.
  if (areas.length < 2 && linesOf(held[0] as Glyph[]).length !== 1) return null;
  const cells = areas.map((area, i) => {
    const width = (down[area.column + area.columnSpan] as number) - (down[area.column] as number);
    return { ...area, text: cellText(held[i] as Glyph[], width) };
  });
  if (cells.every((cell) => cell.text === "")) return null;
  return { table: { top: across[0] as number, bottom, edges: down, rows, cells }, rest };
}

/** Where the lines of one direction stand; a table open at a side ends where the lines that cross them do. */
function edgesOf(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const edges = clustersOf(
    rules.map((rule) => rule.at),
    SAME_EDGE,
  );
  // Two lines must reach out: one alone is a rule under a heading that touches the table.
  const [, start] = crossing.map((rule) => rule.from).sort((a, b) => a - b);
  const [, end] = crossing.map((rule) => rule.to).sort((a, b) => b - a);
  if (start !== undefined && start < (edges[0] as number) - OPEN_SIDE) edges.unshift(start);
  if (end !== undefined && end > (edges[edges.length - 1] as number) + OPEN_SIDE) edges.push(end);
  return edges;
}

/** What a cell says: its lines one after the other. Digits stay apart where the line before them had room for more. */
function cellText(glyphs: readonly Glyph[], width: number): string {
  const lines = linesOf(glyphs);
  let text = "";
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined) text = line.text;
    else if (/\d$/.test(before.text) && /^\d/.test(line.text) && before.right - before.left + line.size * 2 < width)
      text += ` ${line.text}`;
    else text = joined(text, line.text);
  }
  return text;
}
