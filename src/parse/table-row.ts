import type { ColumnSpec } from "../model/template.js";
import { readCellNumber } from "./table-number.js";
import { PieceKind, type Pieces } from "./table-pieces.js";

/** One printed cell before its column is known. `start` is −1 where nothing is printed. */
export interface RawCell {
  readonly state: "number" | "blank" | "unreadable";
  readonly value: number | null;
  readonly start: number;
  readonly end: number;
}

/** A label and the cells after it, as printed. */
export interface RawRow {
  /** Text pieces since the row before, in order: head and group labels first, the row's own label last. */
  readonly labels: readonly number[];
  /** The same pieces column by column, by each unit a place is counted in; none for a single piece (`spaced` layout only). */
  readonly labelsByColumn?: readonly (readonly number[])[];
  readonly cells: readonly RawCell[];
  /** The line of the first cell. */
  readonly line: number;
  /** Empty and white lines before each cell and, as a last entry, before what follows (`cells` layout only). */
  readonly gaps: readonly Gap[];
  /** The last row of its table that prints a number (`cells` layout only). */
  readonly isLast?: boolean;
  /** It lost a line, so that its cells may stand in other columns (a cell and its pipe a line), runs on in the next one, or rules run through lines of its drawing. */
  readonly isTorn?: boolean;
  /** The field its first cell stands in, counted in tabs or pipes from the line's start; the cells fill the fields from there (`delimited` layout only). */
  readonly firstField: number;
  /** Its label began on the line above, behind tabs or pipes that are not counted in `firstField` (`delimited` layout only). */
  readonly isContinued?: boolean;
}

/** Puts the printed cells of a row into its columns; null when their places are not certain. */
export type Fit = (row: RawRow, columns: readonly ColumnSpec[]) => readonly RawCell[] | null;

/** Lines without text between two neighbours: truly empty ones, and ones of white space only (before and after the first empty one). */
export interface Gap {
  readonly empty: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** A cell in which nothing is printed. */
export const emptyCell: RawCell = { state: "blank", value: null, start: -1, end: -1 };

/** True for a cell in which nothing is printed. */
export const isEmpty = (cell: RawCell | undefined): boolean => cell !== undefined && cell.start < 0;

/** What the neighbouring pieces `first`…`last` print as one cell. The text's very last piece may have been cut: it is unreadable. */
export function rawCell(pieces: Pieces, first: number, last = first): RawCell {
  const start = pieces.start[first] as number;
  const end = pieces.end[last] as number;
  if (end === pieces.text.length) return { state: "unreadable", value: null, start, end };
  const kind = pieces.kind[first];
  if (first === last) {
    if (kind === PieceKind.value || kind === PieceKind.digit) {
      return { state: "number", value: pieces.value[first] as number, start, end };
    }
    return { state: kind === PieceKind.mark ? "blank" : "unreadable", value: null, start, end };
  }
  const number = readCellNumber(pieces.text.slice(start, end));
  return { state: number === null ? "unreadable" : "number", value: number?.value ?? null, start, end };
}

/** Labels after the last number are a row too: one with nothing printed in it. */
export function withLastLabels(rows: RawRow[], labels: readonly number[], line: number): RawRow[] {
  if (labels.length > 0) rows.push({ labels, cells: [], line, gaps: noGaps, firstField: 0 });
  return rows;
}

/** For rows of layouts that print a row a line. */
export const noGaps: readonly Gap[] = [];

/** Whether the last cell is the sum of those before it. False when one of them holds no number. */
export function addsUp(cells: readonly RawCell[]): boolean {
  let sum = 0;
  for (const cell of cells) {
    if (cell.value === null) return false;
    sum += cell.value;
  }
  return sum === 2 * ((cells[cells.length - 1] as RawCell).value as number);
}
