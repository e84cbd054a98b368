import type { BlockCell } from "../blocks.js";
import { intervalOf } from "./clusters.js";
import type { Rule } from "./laid-page.js";
import type { Frame } from "./ruled-frames.js";

/** A cell of a ruled table before its text is known. */
export type Area = Omit<BlockCell, "text">;

/** A border counts as drawn when so much of it is. */
const DRAWN = 0.6;

/** The cells between the lines of a table: neighbouring places without a border between them are one cell. In reading order; they cover every place. */
export function areasOf(frame: Frame, across: readonly number[], down: readonly number[]): Area[] {
  const [rows, columns] = [across.length - 1, down.length - 1];
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const upright = bordersOf(frame.vertical, down, across);
  const level = bordersOf(frame.horizontal, across, down);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (column > 0 && !upright(column, row)) parent[root(place)] = root(place - 1);
      if (row > 0 && !level(row, column)) parent[root(place)] = root(place - columns);
    }
  }
  const places = new Map<number, number[]>();
  for (let place = 0; place < rows * columns; place++) {
    const group = places.get(root(place));
    if (group === undefined) places.set(root(place), [place]);
    else group.push(place);
  }
  return [...places.values()]
    .flatMap((group) => rectangles(group, columns))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether the border at one edge is drawn along the interval between two edges of the other direction. */
function bordersOf(
  rules: readonly Rule[],
  edges: readonly number[],
  along: readonly number[],
): (edge: number, interval: number) => boolean {
  const halfway = edges.map((edge, i) => (i === 0 ? Number.NEGATIVE_INFINITY : (edge + (edges[i - 1] as number)) / 2));
  const drawn = new Float64Array(edges.length * along.length);
  for (const rule of rules) {
    const edge = intervalOf(halfway, rule.at);
    const first = Math.max(0, intervalOf(along, rule.from));
    for (let i = first; i + 1 < along.length && (along[i] as number) < rule.to; i++) {
      const [from, to] = [along[i] as number, along[i + 1] as number];
      const covered = Math.min(to, rule.to) - Math.max(from, rule.from);
      drawn[edge * along.length + i] = (drawn[edge * along.length + i] as number) + Math.max(0, covered) / (to - from);
    }
  }
  return (edge, interval) => (drawn[edge * along.length + interval] as number) >= DRAWN;
}

/** One rectangle when the places fill it; else, where a line is missing, one for each unbroken stretch of a row. */
function rectangles(places: readonly number[], columns: number): Area[] {
  const rowOf = (place: number) => Math.floor(place / columns);
  const columnsOf = places.map((place) => place % columns);
  const row = rowOf(places[0] as number);
  const rowSpan = rowOf(places[places.length - 1] as number) - row + 1;
  const column = columnsOf.reduce((a, b) => Math.min(a, b));
  const columnSpan = columnsOf.reduce((a, b) => Math.max(a, b)) - column + 1;
  if (rowSpan * columnSpan === places.length) return [{ row, column, rowSpan, columnSpan }];
  const stretches: Area[] = [];
  let first = 0;
  for (let i = 1; i <= places.length; i++) {
    const [before, place] = [places[i - 1] as number, places[i]];
    if (place === before + 1 && rowOf(place) === rowOf(before)) continue;
    const start = places[first] as number;
    stretches.push({ row: rowOf(start), column: start % columns, rowSpan: 1, columnSpan: before - start + 1 });
    first = i;
  }
  return stretches;
}
