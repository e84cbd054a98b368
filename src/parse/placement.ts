import type { Pieces } from "./table-pieces.js";

/** Left and right edge on a line. */
export type Interval = readonly [left: number, right: number];

/** Where something stands on its line, counted in characters and in terminal columns (a wide character is two; `“`, `—`, `①` two or one). */
export interface Extent {
  readonly characters: Interval;
  readonly columns: Interval;
  readonly narrowColumns: Interval;
}

/** One way to tell a cell's column: its left edge, middle or right edge, counted in one unit, held against a place for each column. */
export interface Placing {
  readonly unit: keyof Extent;
  readonly at: (interval: Interval) => number;
  readonly anchors: readonly number[];
  /** How far all cells may stand off their anchors together (a right-aligned number under a left-aligned word), from … to. */
  readonly shift: Interval;
  /** The words of the columns' head, where the places are told by one. */
  readonly words?: readonly Interval[];
}

/** An edge to hold cells against: the left one. */
export const left = (interval: Interval): number => interval[0];
/** Half-way between the edges. */
export const middle = (interval: Interval): number => (interval[0] + interval[1]) / 2;
/** The right edge. */
export const right = (interval: Interval): number => interval[1];
/** The units a place on a line is counted in. */
export const units = ["characters", "columns", "narrowColumns"] as const;

const WIDE_FROM = 0x1100;
/** General punctuation, enclosed numbers, box drawing: East Asian fonts print them wide, terminals narrow. */
const AMBIGUOUS_FROM = 0x2010;
const AMBIGUOUS_TO = 0x27bf;

/** Where these ranges of one line stand on it; the ranges in reading order. */
export function extentsOf(pieces: Pieces, line: number, ranges: readonly { start: number; end: number }[]): Extent[] {
  const lineStart = pieces.lineStart[line] as number;
  let at = lineStart;
  let column = 0;
  let ambiguous = 0;
  const columnsAt = (offset: number): readonly [wide: number, narrow: number] => {
    for (; at < offset; at++) {
      const unit = pieces.text.charCodeAt(at);
      column += unit >= WIDE_FROM ? 2 : 1;
      if (unit >= AMBIGUOUS_FROM && unit <= AMBIGUOUS_TO) ambiguous += 1;
    }
    return [column, column - ambiguous];
  };
  return ranges.map(({ start, end }) => {
    const [from, to] = [columnsAt(start), columnsAt(end)];
    return {
      characters: [start - lineStart, end - lineStart],
      columns: [from[0], to[0]],
      narrowColumns: [from[1], to[1]],
    };
  });
}

/** The middle value; of an even number of them the higher of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** A cell may stand off its place by this share of the distance between two columns. */
const TOLERANCE = 0.4;
/** Another placing must be worse than the best by more than this share of the distance between two columns. */
const MARGIN = 0.35;

interface Placed {
  readonly places: readonly number[];
  readonly cost: number;
}

/** The column of each cell, left to right, where one placing of all is clearly better than any other; else null. */
export function surePlaces(cells: readonly Extent[], ways: readonly Placing[]): readonly number[] | null {
  let best: (Placed & { gap: number; way: Placing }) | null = null;
  const others: Placed[] = [];
  for (const way of ways) {
    const at = cells.map((cell) => way.at(cell[way.unit]));
    const widths = cells.map((cell) => cell[way.unit][1] - cell[way.unit][0]);
    const gap = median(way.anchors.slice(1).map((anchor, i) => anchor - (way.anchors[i] as number)));
    for (const shift of shiftsOf(at, way)) {
      const cost = (i: number, column: number) =>
        Math.max(0, Math.abs((at[i] as number) - shift - (way.anchors[column] as number)) - overhang(widths[i], gap));
      const found = leastCost(cells.length, way.anchors.length, cost, TOLERANCE * gap);
      if (found === null) continue;
      others.push(found, ...nextBest(found, way.anchors.length, cost, TOLERANCE * gap));
      if (best === null || found.cost < best.cost) best = { ...found, gap, way };
    }
  }
  if (best === null) return null;
  const { places, cost, gap, way } = best;
  if (cells.some((cell, i) => isAstray(cell[way.unit], places[i] as number, way.words))) return null;
  const rivals = others.filter((other) => other.places.some((column, i) => column !== places[i]));
  return rivals.every((rival) => rival.cost > cost + MARGIN * gap) ? places : null;
}

/** Whether a cell stands beside its column's word, and where another column may reach: between that one's word and the next. */
function isAstray([from, to]: Interval, column: number, words: readonly Interval[] | undefined): boolean {
  const own = words?.[column];
  if (words === undefined || own === undefined || (from < own[1] && to > own[0])) return false;
  return words.some(
    (word, i) => i !== column && from >= word[0] && to <= (words[i + 1]?.[0] ?? Number.POSITIVE_INFINITY),
  );
}

/** How much of a wide cell may hang over its column at either side. */
const overhang = (width: number | undefined, gap: number) => Math.max(0, (width ?? 0) - gap + 2);

function shiftsOf(at: readonly number[], { anchors, shift }: Placing): readonly number[] {
  if (shift[0] === shift[1]) return [shift[0]];
  const all = anchors.map((anchor) => (at[0] as number) - anchor);
  return all.filter((by) => by >= shift[0] && by <= shift[1]);
}

/** The cheapest columns for the cells, each right of the one before; null when a cell has none within the tolerance. */
function leastCost(
  cells: number,
  columns: number,
  cost: (cell: number, column: number) => number,
  tolerance: number,
): Placed | null {
  // best[i][c]: cells 0…i placed, the last of them in column c or left of it.
  let before = new Float64Array(columns + 1);
  const from: Int32Array[] = [];
  for (let i = 0; i < cells; i++) {
    const now = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const chosen = new Int32Array(columns + 1).fill(-1);
    for (let column = 0; column < columns; column++) {
      const own = cost(i, column);
      const total = own <= tolerance ? own + (before[column] as number) : Number.POSITIVE_INFINITY;
      const isBetter = total < (now[column] as number);
      now[column + 1] = isBetter ? total : (now[column] as number);
      chosen[column + 1] = isBetter ? column : (chosen[column] as number);
    }
    before = now;
    from.push(chosen);
  }
  const total = before[columns] as number;
  if (total === Number.POSITIVE_INFINITY) return null;
  const places = new Array<number>(cells);
  let end = columns;
  for (let i = cells - 1; i >= 0; i--) {
    end = from[i]?.[end] as number;
    places[i] = end;
  }
  return { places, cost: total };
}

/** The cheapest placings that put at least one cell elsewhere. */
function nextBest(
  best: Placed,
  columns: number,
  cost: (cell: number, column: number) => number,
  tolerance: number,
): Placed[] {
  return best.places.flatMap((place, cell) => {
    const elsewhere = (i: number, column: number) =>
      i === cell && column === place ? Number.POSITIVE_INFINITY : cost(i, column);
    const found = leastCost(best.places.length, columns, elsewhere, 2 * tolerance);
    return found === null ? [] : [found];
  });
}
