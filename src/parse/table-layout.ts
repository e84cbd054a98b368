import { cellRows } from "./table-cells.js";
import { delimitedRows } from "./table-delimited.js";
import { PieceKind, type Pieces } from "./table-pieces.js";
import { isPiped, pipedRows } from "./table-piped.js";
import type { RawRow } from "./table-row.js";
import { spacedRows } from "./table-spaced.js";

/**
 * How a table was written out: `delimited` = a row a line, cells parted by tabs or pipes; `spaced` = a row a line, cells parted by
 * spaces (aligned or not); `cells` = a cell a line, or several rows run on in one line.
 */
export type Layout = "delimited" | "spaced" | "cells";

/** The layout most numbers of the lines `from`…`to` (exclusive) are printed in; where there are none, by the lines with tabs or pipes. */
export function layoutOf(pieces: Pieces, from: number, to: number): Layout {
  let delimited = 0;
  let spaced = 0;
  let alone = 0;
  let delimitedLines = 0;
  for (let line = from; line < to; line++) {
    const first = pieces.firstPiece[line] as number;
    const last = (pieces.firstPiece[line + 1] as number) - 1;
    let cells = 0;
    let rows = 0;
    for (let p = first; p <= last; p++) {
      if (!isCell(pieces, p)) continue;
      cells += 1;
      if (p > first && pieces.kind[p - 1] === PieceKind.text) rows += 1;
    }
    const isRunOn = rows > 1 && pieces.field[last] === pieces.field[first];
    if (last === first || isRunOn) alone += cells;
    else if (last > first && pieces.field[last] !== pieces.field[first]) {
      delimited += cells;
      delimitedLines += 1;
    } else spaced += cells;
  }
  if (delimited + spaced + alone === 0) return delimitedLines >= 2 ? "delimited" : "cells";
  if (delimited >= spaced && delimited >= alone) return "delimited";
  return spaced > alone ? "spaced" : "cells";
}

function isCell(pieces: Pieces, piece: number): boolean {
  const kind = pieces.kind[piece];
  return kind === PieceKind.value || kind === PieceKind.mark;
}

/** The rows of the lines `from`…`to` (exclusive) in the given layout. `width`: cells a full row has; 0 when rows differ. */
export function rawRows(pieces: Pieces, from: number, to: number, layout: Layout, width: number): RawRow[] {
  if (layout === "delimited") return delimitedRows(pieces, from, to, width);
  if (layout === "spaced") return spacedRows(pieces, from, to, width);
  return isPiped(pieces, from, to) ? pipedRows(pieces, from, to) : cellRows(pieces, from, to);
}
