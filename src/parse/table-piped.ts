import { isPageNumber } from "./page-number.js";
import { LineKind, PieceKind, type Pieces } from "./table-pieces.js";
import { emptyCell, isEmpty, noGaps, type RawCell, type RawRow, rawCell, withLastLabels } from "./table-row.js";

/** A line that a page broke or a note put in may lack its pipe. */
const PIPED = 0.9;

/** Whether the lines `from`…`to` (exclusive) end in a pipe each, as converters write a table whose cells hold paragraphs: `规章 |`, then `0 |`. */
export function isPiped(pieces: Pieces, from: number, to: number): boolean {
  let filled = 0;
  let piped = 0;
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled) continue;
    filled += 1;
    if (pipesBehind(pieces, line) > 0) piped += 1;
  }
  return filled > 0 && piped >= PIPED * filled;
}

/** The tabs or pipes after the line's last piece. */
function pipesBehind(pieces: Pieces, line: number): number {
  const end = pieces.firstPiece[line + 1] as number;
  return (pieces.delimiters[line] as number) - (pieces.field[end - 1] as number);
}

/** Whether a pipe of its own opens each row: one follows wherever several pipes end a row. */
function isLed(pieces: Pieces, from: number, to: number): boolean {
  let ends = 0;
  let led = 0;
  for (let line = from; line + 1 < to; line++) {
    const isFilled = pieces.lineKind[line] === LineKind.filled;
    if ((isFilled ? pipesBehind(pieces, line) : (pieces.delimiters[line] as number)) < 2) continue;
    ends += 1;
    if (pieces.delimiters[line + 1] === 1 && pieces.lineKind[line + 1] !== LineKind.filled) led += 1;
  }
  return ends > 0 && led >= PIPED * ends;
}

/**
 * The rows of a table with a cell and its pipe on each line. A pipe alone is a cell in which nothing is printed, or opens a row; several
 * pipes fill the row up to the width of the table and end it, on a line of their own or, where rows are opened, behind the last cell. Where a single one does that the row has an empty
 * cell too many at its end.
 */
export function pipedRows(pieces: Pieces, from: number, to: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  let cells: RawCell[] = [];
  let firstLine = from;
  let isOpening = false;
  const led = isLed(pieces, from, to);
  const put = (cell: RawCell, line: number) => {
    if (cells.length === 0) firstLine = line;
    cells.push(cell);
  };
  const finish = () => {
    if (labels.length > 0 && cells.length > 0) {
      rows.push({ labels, cells, line: firstLine, gaps: noGaps, firstField: 0 });
      labels = [];
    }
    cells = [];
  };
  for (let line = from; line < to; line++) {
    const [first, end] = [pieces.firstPiece[line] as number, pieces.firstPiece[line + 1] as number];
    if (first === end) {
      const pipes = pieces.delimiters[line] as number;
      if (labels.length > 0 && !isOpening && (pipes === 1 || (pipes > 1 && led))) put(emptyCell, line);
      if (pipes > 1) finish();
      isOpening = led && pipes > 1;
      continue;
    }
    if (isPageNumber(pieces, line)) continue;
    for (let p = first; p < end; p++) {
      if (standsAsCell(pieces, p, first, end)) {
        put(rawCell(pieces, p), line);
        continue;
      }
      if (led && isEmpty(cells[cells.length - 1])) cells.pop();
      finish();
      labels.push(p);
    }
    isOpening = led && pipesBehind(pieces, line) > 1;
    if (pipesBehind(pieces, line) > 1) finish();
  }
  finish();
  return withLastLabels(rows, labels, to);
}

/** A number or a mark; a Chinese digit or a scrap only where nothing else stands on its line. */
function standsAsCell(pieces: Pieces, piece: number, first: number, end: number): boolean {
  const kind = pieces.kind[piece];
  if (kind === PieceKind.value || kind === PieceKind.mark) return end - first === 1 || !hasWords(pieces, first, end);
  return kind !== PieceKind.text && end - first === 1;
}

function hasWords(pieces: Pieces, first: number, end: number): boolean {
  for (let p = first; p < end; p++) if (pieces.kind[p] === PieceKind.text) return true;
  return false;
}
