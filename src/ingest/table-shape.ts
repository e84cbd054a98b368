import type { Block, BlockCell, TableBlock } from "./blocks.js";

/** A cell as its container places it, before the table is known to be one: it may hold a whole page, other tables included. */
export interface LooseCell<B extends Block = Block> {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly B[];
}

/** A label of the official tables has at most some fifty characters; a cell with this many holds prose and its table is page layout, */
const PROSE = 400;
/** … unless the table has so many cells that it must be data with a long note in it; */
const MANY_CELLS = 40;
/** … and with so many characters it holds a page whatever stands around it. */
const PAGE = 2000;
/** A table this large inside a cell is data, the table around it layout. */
const INNER_CELLS = 12;

/**
 * What a container's table is to a reader: one table, or, where it only lays out the page (a cell that holds a page, a large table or
 * nothing but itself), what its cells hold, one after the other. Cells come in reading order and do not overlap; spans may reach over the edge.
 */
export function tableBlocks<B extends Block>(cells: readonly LooseCell<B>[]): readonly (B | TableBlock)[] {
  if (isLayout(cells)) return cells.flatMap((cell) => cell.blocks);
  const table = compact(cells);
  return table === null ? [] : [table];
}

function isLayout(cells: readonly LooseCell[]): boolean {
  if (cells.length === 1) return true;
  return cells.some(({ blocks }) => {
    const length = lengthOf(blocks);
    if (length > PAGE || (length > PROSE && cells.length < MANY_CELLS)) return true;
    return blocks.some(
      (block) => block.kind === "table" && (block.cells.length > INNER_CELLS || cells.length < MANY_CELLS),
    );
  });
}

function lengthOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") length += block.text.length;
    else for (const cell of block.cells) length += cell.text.length;
    if (length > PAGE) break;
  }
  return length;
}

function textOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === "paragraph") return first.text;
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.cells.map((cell) => cell.text),
  );
  return lines.join("\n");
}

/**
 * The table of these cells with no row or column that no cell begins in, so that a span over a thousand columns costs nothing: places
 * that cannot be told apart are one. Null when there is no cell.
 */
function compact(cells: readonly LooseCell[]): TableBlock | null {
  if (cells.length === 0) return null;
  const rows = ordinals(cells.map((cell) => cell.row));
  const columns = ordinals(cells.map((cell) => cell.column));
  const compacted = cells.map(({ row, column, rowSpan, columnSpan, blocks }): BlockCell => {
    const [top, left] = [rows.at(row), columns.at(column)];
    return {
      row: top,
      column: left,
      rowSpan: Math.max(1, rows.at(row + rowSpan) - top),
      columnSpan: Math.max(1, columns.at(column + columnSpan) - left),
      text: textOf(blocks),
    };
  });
  return { kind: "table", rows: rows.count, columns: columns.count, cells: compacted };
}

/** The rank of each position among the distinct ones; of a position between or after them, the rank of the next (their count at the end). */
function ordinals(positions: readonly number[]): { readonly count: number; readonly at: (position: number) => number } {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  const count = sorted.length;
  if (sorted[0] === 0 && sorted[count - 1] === count - 1) return { count, at: (position) => Math.min(position, count) };
  const at = (position: number) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { count, at };
}
