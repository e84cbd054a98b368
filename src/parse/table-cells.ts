import { isPageNumber } from "./page-number.js";
import { LineKind, PieceKind, type Pieces } from "./table-pieces.js";
import { type Gap, type RawCell, type RawRow, rawCell, withLastLabels } from "./table-row.js";

/** The rows of a table printed a cell a line, with the empty and white lines around each cell. */
export function cellRows(pieces: Pieces, from: number, to: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  let cells: RawCell[] = [];
  let gaps: Gap[] = [];
  let firstLine = from;
  let lastLine = -1;
  const finish = (nextLine: number) => {
    if (cells.length > 0) {
      gaps.push(gapBetween(pieces, lastLine, nextLine));
      rows.push({ labels, cells, line: firstLine, gaps, firstField: 0 });
      [labels, cells, gaps] = [[], [], []];
    }
  };
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled || isPageNumber(pieces, line)) continue;
    const first = pieces.firstPiece[line] as number;
    const last = (pieces.firstPiece[line + 1] as number) - 1;
    for (let p = first; p <= last; p++) {
      if (!standsAsCell(pieces, p, cells.length > 0)) {
        finish(line);
        labels.push(p);
      } else {
        if (cells.length === 0) firstLine = line;
        gaps.push(gapBetween(pieces, lastLine < 0 ? line : lastLine, line));
        cells.push(rawCell(pieces, p));
      }
      lastLine = line;
    }
  }
  finish(nextFilledLine(pieces, to));
  const last = rows[rows.length - 1];
  if (last !== undefined) rows[rows.length - 1] = { ...last, isLast: true };
  return withLastLabels(rows, labels, to);
}

function standsAsCell(pieces: Pieces, piece: number, inRow: boolean): boolean {
  const kind = pieces.kind[piece];
  if (kind === PieceKind.text) return false;
  if (kind !== PieceKind.digit && kind !== PieceKind.scrap) return true;
  const next = piece + 1 < pieces.count ? pieces.kind[piece + 1] : PieceKind.text;
  return next !== PieceKind.text && (inRow || kind === PieceKind.digit);
}

function nextFilledLine(pieces: Pieces, from: number): number {
  let line = from;
  while (line < pieces.lines && pieces.lineKind[line] !== LineKind.filled) line += 1;
  return line;
}

function gapBetween(pieces: Pieces, above: number, below: number): Gap {
  let empty = 0;
  let spaceBefore = 0;
  let spaceAfter = 0;
  for (let line = above + 1; line < below; line++) {
    if (pieces.lineKind[line] === LineKind.empty) empty += 1;
    else if (pieces.lineKind[line] === LineKind.space) {
      if (empty === 0) spaceBefore += 1;
      else spaceAfter += 1;
    }
  }
  return { empty, spaceBefore, spaceAfter };
}
