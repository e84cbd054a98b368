import type { Span } from "../text/span.js";
import { type Columns, cellsUnder, labelCells } from "./grid-columns.js";
import { type GridRow, lineAt, type PrintedCell, piecesOf, rawCellOf } from "./grid-rows.js";
import type { Segment } from "./grid-segments.js";
import { partOf } from "./grid-table.js";
import { type KnownRow, labelAtEnd, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import { isEmpty, type RawRow } from "./table-row.js";

/** The row with its label and the cells under these columns, as a table's rows hold it; null for a row that prints nothing. */
export function rawRowOf(pieces: Pieces, row: GridRow, columns: Columns): RawRow | null {
  const cells = cellsUnder(row, columns);
  const labels = piecesOf(pieces, labelCells(row, cells, columns));
  if (labels.length === 0 && cells.every((cell) => cell.print === "blank")) return null;
  const isOwn = (cell: PrintedCell) => cell.rowSpan === 1 && cells.indexOf(cell) === cells.lastIndexOf(cell);
  return {
    labels,
    cells: cells.map((cell) => rawCellOf(pieces, cell, isOwn(cell))),
    line: lineAt(pieces, row.starts[0]?.span[0] ?? row.grid.span[0]),
    gaps: [],
    firstField: 0,
  };
}

const isBlank = (row: RawRow) => row.cells.every(isEmpty);

/**
 * The rows of a segment as {@link rawRowOf} gives them (one row where a label stands over a blank row and the row of its numbers, as a page
 * break cuts them), and the range of the text from its head to the last of them. */
export function rawRowsUnder(
  pieces: Pieces,
  segment: Segment,
  columns: Columns,
): { readonly rows: readonly RawRow[]; readonly part: Span | null } {
  const rows: RawRow[] = [];
  const ofLabel = new Map<PrintedCell, number>();
  let last = -1;
  for (const [i, row] of segment.body.entries()) {
    const raw = rawRowOf(pieces, row, columns);
    if (raw === null) continue;
    if (raw.cells.length > 0) last = i;
    const label = row.places[(columns.at[0] as number) - 1] ?? null;
    const begun = label === null || raw.labels.length > 0 ? undefined : ofLabel.get(label);
    const above = begun === undefined ? undefined : rows[begun];
    if (above !== undefined && isBlank(above)) rows[begun as number] = { ...above, cells: raw.cells };
    else {
      if (label !== null) ofLabel.set(label, rows.length);
      rows.push(raw);
    }
  }
  return { rows, part: last < 0 ? null : partOf([...segment.head, ...segment.body.slice(0, last + 1)]) };
}

/** The template's row whose label this row's ends with; the longest of several. */
export function exactly(pieces: Pieces, row: RawRow, known: readonly KnownRow[]): KnownRow | null {
  const { key } = labelText(pieces, row.labels);
  let best: KnownRow | null = null;
  let longest = 0;
  for (const each of known) {
    const units = labelAtEnd(key, each);
    if (units > longest) [best, longest] = [each, units];
  }
  return best;
}

/**
 * The rows of two parts of a table that a page break parts, as one list: a row broken over both (its label goes on, its numbers stand on
 * one side only) becomes one again.
 */
export function joinedRows(
  pieces: Pieces,
  above: readonly RawRow[],
  below: readonly RawRow[],
  known: readonly KnownRow[],
): readonly RawRow[] {
  const last = above[above.length - 1];
  const [first] = below;
  if (last === undefined || first === undefined || exactly(pieces, first, known) !== null) return [...above, ...below];
  const whole = { ...last, labels: [...last.labels, ...first.labels], cells: isBlank(last) ? first.cells : last.cells };
  if (
    (!isBlank(last) && !isBlank(first)) ||
    (exactly(pieces, last, known) === null && exactly(pieces, whole, known) === null)
  )
    return [...above, ...below];
  return [...above.slice(0, -1), whole, ...below.slice(1)];
}
