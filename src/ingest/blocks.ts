import type { Grid, GridCell } from "../model/grid.js";
import { isSpaceUnit } from "../text/fold.js";

/** What a container holds, in reading order: a paragraph, or a table with its geometry. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A table; cells in reading order, each merged cell once, none over the edge or into another. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly BlockCell[];
}

export interface BlockCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A source's text as it is frozen, and the tables in it. */
export interface FrozenText {
  readonly text: string;
  readonly grids: readonly Grid[];
}

/** The official tables have at most 28 × 15 places. Larger tables than this hold something else and are written cell by cell, without a grid. */
const MAX_PLACES = 20_000;

/**
 * Writes blocks to the frozen text: a paragraph a line (an empty one is left out), a table row a line with a tab between places, so that
 * every row of a table has equally many; what a merged cell covers beside its first place is blank; line breaks within a cell become spaces.
 * The last line ends with a line feed unless the container breaks off in it (`complete` is false): its last cell or number may lack digits.
 */
export function writeBlocks(blocks: readonly Block[], complete = true): FrozenText {
  const lines = new Lines();
  const grids: Grid[] = [];
  for (const block of blocks) {
    if (block.kind === "table") {
      const grid = writeTable(block, lines);
      if (grid !== null) grids.push(grid);
    } else lines.write(oneLine(block.text));
  }
  return { text: lines.text(complete), grids };
}

/** The frozen text as it is written. Its pieces are put together once, at the end. */
class Lines {
  private readonly pieces: string[] = [];
  /** Of what is written so far. */
  length = 0;

  add(piece: string): void {
    if (piece === "") return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  end(): void {
    this.add("\n");
  }

  /** A line of its own, unless it is empty. */
  write(line: string): void {
    if (line === "") return;
    this.add(line);
    this.end();
  }

  text(complete: boolean): string {
    // A blank line alone is nothing.
    if (!complete || this.length === 1) this.pieces.pop();
    return this.pieces.join("");
  }
}

function writeTable(table: TableBlock, lines: Lines): Grid | null {
  const { rows, columns } = table;
  if (rows * columns > MAX_PLACES) {
    for (const cell of table.cells) lines.write(oneLine(cell.text));
    return null;
  }
  const cells: GridCell[] = [];
  const from = lines.length;
  let next = 0;
  for (let row = 0; row < rows; row++) {
    let column = 0;
    for (; next < table.cells.length && table.cells[next]?.row === row; next++) {
      const cell = table.cells[next] as BlockCell;
      lines.add(tabs(cell.column - column));
      column = cell.column;
      const at = lines.length;
      lines.add(oneLine(cell.text));
      const { rowSpan, columnSpan } = cell;
      cells.push({ row, column, rowSpan, columnSpan, span: [at, lines.length] });
    }
    lines.add(tabs(columns - 1 - column));
    lines.end();
  }
  return rows === 0 ? null : { span: [from, lines.length - 1], rows, columns, cells };
}

function tabs(count: number): string {
  return count === 1 ? "\t" : count > 0 ? "\t".repeat(count) : "";
}

/** The text on one line: line breaks, tabs and other controls become spaces, and nothing invisible stands at its ends. */
function oneLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isInvisible(text.charCodeAt(from))) from += 1;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to -= 1;
  const line = text.slice(from, to);
  return control.test(line) ? line.replace(controls, " ") : line;
}

const control = /[\x00-\x1f\x7f\u2028\u2029]/;
const controls = /[\x00-\x1f\x7f\u2028\u2029]+/g;

/** White space of any width, zero included, and soft hyphens. */
function isInvisible(unit: number): boolean {
  return isSpaceUnit(unit) || unit < 32 || unit === 0xad || unit === 0x2028 || unit === 0x2029;
}
