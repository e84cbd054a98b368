import { columnFit } from "./fit-columns.js";
import { fieldFit } from "./fit-fields.js";
import { gapFit } from "./fit-gaps.js";
import type { Layout } from "./table-layout.js";
import { readCellNumber } from "./table-number.js";
import type { Pieces } from "./table-pieces.js";
import { addsUp, type Fit, isEmpty, type RawCell, type RawRow } from "./table-row.js";

/**
 * The fit for a table's rows, which learns from its full rows and heads where columns stand and how blanks show in this layout. `width`:
 * cells a full row of `rows` has; 0 when rows differ.
 */
export function fitFor(pieces: Pieces, rows: readonly RawRow[], layout: Layout, width: number): Fit {
  let learnt: Fit | null = null;
  const learn = () => {
    if (layout === "delimited") return fieldFit(pieces, rows);
    return layout === "spaced" ? columnFit(pieces, rows, width) : gapFit(rows, width);
  };
  return (row, columns) => {
    const count = row.cells.length;
    if (row.isTorn === true || endsWithText(pieces, row, layout) || labelIsFar(row, columns.length)) return null;
    if (layout !== "delimited") {
      if (count === columns.length && (layout !== "cells" || row.gaps.length === 0)) return row.cells;
      if (count > columns.length)
        return (
          withoutEmptyEnd(row, columns.length) ??
          joinedThousands(pieces, row, columns.length) ??
          withoutStrays(row, columns.length)
        );
    }
    learnt ??= learn();
    return learnt(row, columns);
  };
}

/** A row on the text's last, unfinished line may have lost cells and digits (a cell a line loses no more than its last cell). */
function endsWithText(pieces: Pieces, row: RawRow, layout: Layout): boolean {
  return layout !== "cells" && pieces.lineEnd[row.line] === pieces.text.length;
}

/** As many lines without text between a label and the numbers as the row has cells: the label's own cells are blank, the numbers another row's. */
function labelIsFar(row: RawRow, width: number): boolean {
  const first = row.gaps[0];
  return (
    first !== undefined &&
    row.cells.length >= width &&
    width >= 5 &&
    first.empty + first.spaceBefore + first.spaceAfter >= width
  );
}

/** Empty cells after the last column fill the row up to the width of the table; one before the first opens it. */
function withoutEmptyEnd(row: RawRow, width: number): readonly RawCell[] | null {
  const { cells } = row;
  if (cells.slice(width).every(isEmpty)) return cells.slice(0, width);
  return cells.length === width + 1 && isEmpty(cells[0]) ? cells.slice(1) : null;
}

/** More numbers than columns: page numbers at an end, when only one choice of neighbours adds up to its last cell. */
function withoutStrays(row: RawRow, width: number): readonly RawCell[] | null {
  const { cells } = row;
  if (width < 5 || cells.length > width + 2) return null;
  const isStray = (cell: RawCell) => cell.value !== null && cell.value > 0 && Number.isInteger(cell.value);
  const closing = Array.from({ length: cells.length - width + 1 }, (_, from) => from).filter(
    (from) =>
      addsUp(cells.slice(from, from + width)) &&
      cells.every((cell, i) => (i >= from && i < from + width) || isStray(cell)),
  );
  return closing.length === 1 ? cells.slice(closing[0], (closing[0] as number) + width) : null;
}

/** `1 234` printed with a space is one number where exactly as many such pairs stand in the row as it has numbers too many. */
function joinedThousands(pieces: Pieces, row: RawRow, width: number): readonly RawCell[] | null {
  const cells: RawCell[] = [];
  for (const cell of row.cells) {
    const before = cells[cells.length - 1];
    const number =
      before === undefined || cell.start !== before.end + 1
        ? null
        : readCellNumber(pieces.text.slice(before.start, cell.end));
    if (before === undefined || number === null) cells.push(cell);
    else cells[cells.length - 1] = { state: "number", value: number.value, start: before.start, end: cell.end };
  }
  return cells.length === width ? cells : null;
}
