import { isPageNumber } from "./page-number.js";
import { type Extent, left, units } from "./placement.js";
import { placeOf } from "./printed-label.js";
import { LineKind, PieceKind, type Pieces } from "./table-pieces.js";
import { noGaps, type RawCell, type RawRow, rawCell, withLastLabels } from "./table-row.js";

/** The rows of a table whose cells are parted by spaces: a line's words are label, the numbers after them cells. */
export function spacedRows(pieces: Pieces, from: number, to: number, width: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled || isPageNumber(pieces, line)) continue;
    const first = pieces.firstPiece[line] as number;
    const end = pieces.firstPiece[line + 1] as number;
    const split = labelPieces(pieces, first, end);
    let last = split;
    while (last < end && pieces.kind[last] !== PieceKind.text) last += 1;
    if (split === first && last - split === 1 && width >= WIDE) continue;
    for (let p = first; p < split; p++) labels.push(p);
    if (split === end) continue;
    const cells: RawCell[] = [];
    for (let p = split; p < last; p++) cells.push(rawCell(pieces, p));
    rows.push({ labels, labelsByColumn: byColumn(pieces, labels), cells, line, gaps: noGaps, firstField: 0 });
    labels = [];
  }
  return withLastLabels(rows, labels, to);
}

/** In a row this wide a number alone on its line is a page number. */
const WIDE = 5;

/** The first piece after the line's leading words. A single number or scrap before the words (a running number) belongs to them. */
function labelPieces(pieces: Pieces, first: number, end: number): number {
  let split = first;
  if (split + 1 < end && pieces.kind[split] !== PieceKind.text && pieces.kind[split + 1] === PieceKind.text) split += 1;
  while (split < end && isWord(pieces, split, first)) split += 1;
  return split;
}

function isWord(pieces: Pieces, piece: number, first: number): boolean {
  const kind = pieces.kind[piece];
  return kind === PieceKind.text || kind === PieceKind.digit || (kind === PieceKind.scrap && piece === first);
}

/** Labels of several lines side by side: each column of words from top to bottom, the columns from left to right; once a unit of {@link units}. */
function byColumn(pieces: Pieces, labels: readonly number[]): readonly (readonly number[])[] {
  if (labels.length < 2) return [];
  const places = new Map(labels.map((p) => [p, placeOf(pieces, p)]));
  return units.map((unit) => {
    const at = (p: number) => left((places.get(p) as Extent)[unit]);
    return [...labels].sort((a, b) => at(a) - at(b) || a - b);
  });
}
