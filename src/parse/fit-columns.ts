import type { ColumnSpec } from "../model/template.js";
import { holdsColumnWord, placingsUnderHead } from "./head-columns.js";
import { type Extent, extentsOf, left, median, middle, type Placing, right, surePlaces, units } from "./placement.js";
import type { Pieces } from "./table-pieces.js";
import { emptyCell, type Fit, type RawCell, type RawRow } from "./table-row.js";

/** Full rows a short row is held against: the nearest ones, since a page break may shift the columns. */
const NEIGHBOURS = 6;
/** Rows this wide and as wide as any are full ones; narrower ones may be short rows of another block. */
const TELLING = 3;
/** Where numbers stand under each other, at least this share of them is parted by more than one space. */
const ALIGNED = 0.5;

/**
 * The fit for rows a line with too few numbers: each number goes to the column it stands under, by the nearest full rows or else by the
 * head above, where no other placing is nearly as good.
 */
export function columnFit(pieces: Pieces, rows: readonly RawRow[], rowWidth: number): Fit {
  const width = rowWidth > 0 ? rowWidth : rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const full = rows.filter((row) => row.cells.length === width);
  const measured = new Map<RawRow, readonly Extent[]>();
  const measure = (row: RawRow) => {
    const known = measured.get(row) ?? extentsOf(pieces, row.line, row.cells);
    measured.set(row, known);
    return known;
  };
  return (row, columns) => {
    if (row.cells.length === 0 || row.cells.length > columns.length) return null;
    const near =
      width >= TELLING && columns.length === width ? nearest(full, row) : sharingHead(pieces, rows, row, columns);
    if (near.reduce((sum, r) => sum + wideGaps(r), 0) < ALIGNED * near.length) return null;
    const under = underRows(near.map(measure));
    const ways =
      near.length === 0 ? placingsUnderHead(pieces, rows, row, columns) : near.length === 1 ? under : under.slice(0, 1);
    if (ways[0] !== undefined && isPushed(pieces, row, near.map(measure), ways[0])) return null;
    const places = surePlaces(measure(row), ways);
    if (places === null) return null;
    const cells: RawCell[] = columns.map(() => emptyCell);
    for (const [i, column] of places.entries()) cells[column] = row.cells[i] as RawCell;
    return cells;
  };
}

/** Whether the row's label reaches to where the full rows' numbers begin: what stands behind it was pushed to the right. */
function isPushed(pieces: Pieces, row: RawRow, full: readonly (readonly Extent[])[], { unit }: Placing): boolean {
  const label = row.labels[row.labels.length - 1];
  if (label === undefined || full.length === 0 || pieces.line[label] !== row.line) return false;
  const range = { start: pieces.start[label] as number, end: pieces.end[label] as number };
  const [extent] = extentsOf(pieces, row.line, [range]);
  const first = Math.min(...full.map((cells) => left((cells[0] as Extent)[unit])));
  return right((extent as Extent)[unit]) > first;
}

function nearest(full: readonly RawRow[], row: RawRow): readonly RawRow[] {
  return [...full].sort((a, b) => Math.abs(a.line - row.line) - Math.abs(b.line - row.line)).slice(0, NEIGHBOURS);
}

/** Share of neighbouring cells of a row with more than one space between them. */
function wideGaps(row: RawRow): number {
  const wide = row.cells.filter((cell, i) => i > 0 && cell.start - (row.cells[i - 1] as RawCell).end >= 2);
  return row.cells.length < 2 ? 0 : wide.length / (row.cells.length - 1);
}

/** The full row right above or below, when no head stands between the two. */
function sharingHead(
  pieces: Pieces,
  rows: readonly RawRow[],
  row: RawRow,
  columns: readonly ColumnSpec[],
): readonly RawRow[] {
  const at = rows.indexOf(row);
  const isFull = (r: RawRow | undefined) => r !== undefined && columns.length > 1 && r.cells.length === columns.length;
  const before = rows[at - 1];
  if (isFull(before) && !holdsColumnWord(pieces, row, columns)) return [before as RawRow];
  const after = rows[at + 1];
  return isFull(after) && !holdsColumnWord(pieces, after as RawRow, columns) ? [after as RawRow] : [];
}

/** The ways to tell these rows' columns, first the one in which they spread least. */
function underRows(rows: readonly (readonly Extent[])[]): Placing[] {
  if (rows.length === 0) return [];
  const ways = units.flatMap((unit) =>
    [right, middle, left].map((at) => {
      const columns = (rows[0] as readonly Extent[]).map((_, i) => rows.map((row) => at((row[i] as Extent)[unit])));
      const anchors = columns.map(median);
      const off = columns.flatMap((column, i) => column.map((x) => Math.abs(x - (anchors[i] as number))));
      const placing: Placing = { unit, at, anchors, shift: [0, 0] };
      return { placing, spread: off.reduce((a, b) => a + b, 0) };
    }),
  );
  return ways.sort((a, b) => a.spread - b.spread).map(({ placing }) => placing);
}
