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

/** How a table writes its rows: whether pipes fill those of merged cells, and whether a pipe of its own opens each (one follows wherever several pipes end a row). */
interface Style {
  readonly filled: boolean;
  readonly led: boolean;
}

function styleOf(pieces: Pieces, from: number, to: number): Style {
  let ends = 0;
  let led = 0;
  for (let line = from; line + 1 < to; line++) {
    const isFilled = pieces.lineKind[line] === LineKind.filled;
    if ((isFilled ? pipesBehind(pieces, line) : (pieces.delimiters[line] as number)) < 2) continue;
    ends += 1;
    if (pieces.delimiters[line + 1] === 1 && pieces.lineKind[line + 1] !== LineKind.filled) led += 1;
  }
  return { filled: ends > 0, led: ends > 0 && led >= PIPED * ends };
}

/**
 * The rows of a table with a cell and its pipe on each line. A pipe alone is a cell in which nothing is printed, or opens a row; several
 * pipes fill the row up to the width of the table and end it, on a line of their own or, where rows are opened, behind the last cell.
 * Where a single one does that the row has an empty cell too many at its end. A row with other pipes than the rest lost a line.
 */
export function pipedRows(pieces: Pieces, from: number, to: number): RawRow[] {
  const style = styleOf(pieces, from, to);
  const reader = new PipedReader(pieces, style.led);
  for (let line = from; line < to; line++) if (!isPageNumber(pieces, line)) reader.take(line);
  reader.finish();
  const rows = style.filled ? withTorn(reader.rows, reader.pipes) : reader.rows;
  return withLastLabels(rows, reader.labels, to);
}

/** Every row of a filled table has as many pipes, or, under heads that nothing ends, a multiple. */
function withTorn(rows: readonly RawRow[], pipes: readonly number[]): RawRow[] {
  const counts = new Map<number, number>();
  for (const count of pipes) counts.set(count, (counts.get(count) ?? 0) + 1);
  const [width = 1] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  return rows.map((row, i) => ((pipes[i] as number) % width === 0 ? row : { ...row, isTorn: true }));
}

class PipedReader {
  readonly rows: RawRow[] = [];
  /** Pipes of each row, from what ended the one before. */
  readonly pipes: number[] = [];
  labels: number[] = [];
  private cells: RawCell[] = [];
  private line = 0;
  private counted = 0;
  private isOpening = false;

  constructor(
    private readonly pieces: Pieces,
    private readonly led: boolean,
  ) {}

  take(line: number): void {
    const { pieces, led } = this;
    const [first, end] = [pieces.firstPiece[line] as number, pieces.firstPiece[line + 1] as number];
    const pipes = pieces.delimiters[line] as number;
    if (first === end && pipes > 0) {
      if (this.labels.length > 0 && !this.isOpening && (pipes === 1 || led)) this.put(emptyCell, line);
    }
    for (let p = first; p < end; p++) {
      if (standsAsCell(pieces, p, first, end)) this.put(rawCell(pieces, p), line);
      else this.label(p);
    }
    this.counted += pipes;
    const isEnd = (first === end ? pipes : pipesBehind(pieces, line)) > 1;
    this.isOpening = led && isEnd;
    if (isEnd) this.finish();
  }

  private put(cell: RawCell, line: number): void {
    if (this.cells.length === 0) this.line = line;
    this.cells.push(cell);
  }

  private label(piece: number): void {
    if (this.cells.length > 0) {
      const opens = this.led && isEmpty(this.cells[this.cells.length - 1]);
      if (opens) this.cells.pop();
      if (opens) this.counted -= 1;
      this.finish();
      if (opens) this.counted = 1;
    }
    this.labels.push(piece);
  }

  /** Ends a row: its labels wait for the next where it has no cell. */
  finish(): void {
    if (this.labels.length > 0 && this.cells.length > 0) {
      const { labels, cells, line } = this;
      this.rows.push({ labels, cells, line, gaps: noGaps, firstField: 0 });
      this.pipes.push(this.counted);
      this.labels = [];
    }
    this.cells = [];
    this.counted = 0;
  }
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
