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
  const lines: string[] = [];
  const grids: Grid[] = [];
  let length = 0;
  const write = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      const grid = writeTable(block, length, write);
      if (grid !== null) grids.push(grid);
    } else {
      const text = oneLine(block.text);
      if (text !== "") write(text);
    }
  }
  const text = lines.join("\n");
  return { text: complete && text !== "" ? `${text}\n` : text, grids };
}

function writeTable(table: TableBlock, from: number, write: (line: string) => void): Grid | null {
  const { rows, columns } = table;
  if (rows * columns > MAX_PLACES) {
    for (const cell of table.cells) {
      const text = oneLine(cell.text);
      if (text !== "") write(text);
    }
    return null;
  }
  const cells: GridCell[] = [];
  let start = from;
  let next = 0;
  for (let row = 0; row < rows; row++) {
    let line = "";
    let column = 0;
    for (; next < table.cells.length && table.cells[next]?.row === row; next++) {
      const cell = table.cells[next] as BlockCell;
      const text = oneLine(cell.text);
      line += "\t".repeat(cell.column - column);
      column = cell.column;
      const at = start + line.length;
      cells.push({ ...place(cell), span: [at, at + text.length] });
      line += text;
    }
    line += "\t".repeat(Math.max(0, columns - 1 - column));
    write(line);
    start += line.length + 1;
  }
  return rows === 0 ? null : { span: [from, start - 1], rows, columns, cells };
}

const place = ({ row, column, rowSpan, columnSpan }: BlockCell) => ({ row, column, rowSpan, columnSpan });

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
