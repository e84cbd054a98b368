import type { Grid, GridCell } from "../model/grid.js";
import { foldUnit, isHanUnit } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { labelKey } from "./table-labels.js";
import { isBlankMark, readCellNumber } from "./table-number.js";
import type { Pieces } from "./table-pieces.js";
import type { Lines } from "./table-regions.js";
import type { RawCell } from "./table-row.js";

/** What a cell of a grid prints: nothing or a mark for it, a number, or words. */
export type Print = "blank" | "number" | "words";

/** A cell of a grid with what its text says. */
export interface PrintedCell extends GridCell {
  readonly print: Print;
  /** See {@link labelKey}; empty unless the cell prints words. */
  readonly key: string;
}

/** One row of a grid. */
export interface GridRow {
  readonly grid: Grid;
  readonly row: number;
  /** The cell at each column, one from above or the left included; null where no cell is. */
  readonly places: readonly (PrintedCell | null)[];
  /** The cells whose upper left corner is in this row, left to right. */
  readonly starts: readonly PrintedCell[];
}

/** The rows of the grids of a source, in reading order. */
export function gridRows(text: string, grids: readonly Grid[]): readonly GridRow[] {
  return grids.flatMap((grid) => rowsOf(text, grid));
}

function rowsOf(text: string, grid: Grid): GridRow[] {
  const rows: { grid: Grid; row: number; places: (PrintedCell | null)[]; starts: PrintedCell[] }[] = [];
  for (let row = 0; row < grid.rows; row++)
    rows.push({ grid, row, places: new Array<PrintedCell | null>(grid.columns).fill(null), starts: [] });
  for (const cell of grid.cells) {
    const printed = printedCell(text, cell);
    rows[cell.row]?.starts.push(printed);
    const right = cell.column + cell.columnSpan;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const places = rows[row]?.places ?? [];
      for (let column = cell.column; column < right; column++) places[column] = printed;
    }
  }
  return rows;
}

/** Longer text in a cell is a sentence, of which only as much is looked at as a label may have. */
const LONGEST_LABEL = 120;

function printedCell(text: string, { row, column, rowSpan, columnSpan, span }: GridCell): PrintedCell {
  const raw = text.slice(span[0], Math.min(span[1], span[0] + LONGEST_LABEL));
  const print = raw === "" || isBlankMark(raw) ? "blank" : readCellNumber(raw) === null ? printOf(raw) : "number";
  return { row, column, rowSpan, columnSpan, span, print, key: print === "words" ? labelKey(raw) : "" };
}

/** `五` alone would read as a number and `二、` as words: what holds Han and is no number is words, what holds none (`1.`, `#REF!`) is not. */
function printOf(raw: string): Print {
  for (let i = 0; i < raw.length; i++) if (isHanUnit(foldUnit(raw.charCodeAt(i)))) return "words";
  return /[\p{L}\p{N}]/u.test(raw) ? "words" : "blank";
}

/** The cell as a table's rows hold it. `certain` is false where the cell's column is not: a number merged over several. */
export function rawCellOf(pieces: Pieces, cell: PrintedCell, certain: boolean): RawCell {
  const [start, end] = cell.span;
  if (start === end) return { state: "blank", value: null, start: -1, end: -1 };
  const raw = pieces.text.slice(start, end);
  if (isBlankMark(raw)) return { state: "blank", value: null, start, end };
  const number = certain && end < pieces.text.length ? readCellNumber(raw) : null;
  return { state: number === null ? "unreadable" : "number", value: number?.value ?? null, start, end };
}

/** The pieces of the text that lie in these cells, in order. */
export function piecesOf(pieces: Pieces, cells: readonly PrintedCell[]): number[] {
  const list: number[] = [];
  for (const { span } of cells) {
    for (let p = firstPieceFrom(pieces, span[0]); p < pieces.count && (pieces.end[p] as number) <= span[1]; p++)
      list.push(p);
  }
  return list;
}

function firstPieceFrom(pieces: Pieces, offset: number): number {
  let low = 0;
  let high = pieces.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of the text that holds this offset. */
export function lineAt(pieces: Pieces, offset: number): number {
  let low = 0;
  let high = pieces.lines - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces.lineStart[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of the text a span lies on. */
export function linesOf(pieces: Pieces, [start, end]: Span): Lines {
  return { from: lineAt(pieces, start), to: lineAt(pieces, Math.max(start, end - 1)) + 1 };
}
