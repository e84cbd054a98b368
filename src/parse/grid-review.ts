import { outcomeColumns, reviewBlocks } from "../model/template-common.js";
import type { Span } from "../text/span.js";
import { type GridRow, type PrintedCell, rawCellOf } from "./grid-rows.js";
import type { Segment } from "./grid-segments.js";
import { type GridTable, partOf, spanOf } from "./grid-table.js";
import { columnKeys, labelKey } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import { reviewTableOf } from "./table-review.js";
import type { RawCell } from "./table-row.js";

const outcomeKeys = outcomeColumns.map(columnKeys);
const blockKeys = reviewBlocks.map((block) => [block.label, ...block.aliases].map(labelKey));
const WIDTH = outcomeColumns.length * reviewBlocks.length;

/** Where a grid's column belongs: outcome and block, as far as the head says. */
interface Place {
  readonly column: number;
  readonly outcome: number;
  readonly block: number | null;
}

/**
 * The review and litigation table that the grids hold: fifteen columns side by side, blocks below each other with a head each, or a row a
 * block. Null when none does or when not all fifteen cells are found.
 */
export function gridReview(pieces: Pieces, segments: readonly Segment[], template: "2019" | "2021"): GridTable | null {
  const cells: (RawCell | undefined)[] = new Array(WIDTH).fill(undefined);
  const parts: Span[] = [];
  let places: readonly Place[] = [];
  let head: readonly GridRow[] = [];
  for (const segment of segments) {
    if (segment.table !== "reviewAndLitigation" || cells.every((cell) => cell !== undefined)) continue;
    if (segment.head.length > 0) [places, head] = [placesOf(segment.head), segment.head];
    const last = takeRows(pieces, segment.body, places, cells);
    const part =
      last < 0 ? null : partOf([...(segment.head.length > 0 ? head : []), ...segment.body.slice(0, last + 1)]);
    if (part !== null) parts.push(part);
  }
  if (parts.length === 0 || cells.some((cell) => cell === undefined)) return null;
  return { table: reviewTableOf(pieces, cells as readonly RawCell[], spanOf(parts), template), parts };
}

/** Takes the cells of the rows that stand under these places; returns the last row that gave any, −1 for none. */
function takeRows(
  pieces: Pieces,
  rows: readonly GridRow[],
  places: readonly Place[],
  cells: (RawCell | undefined)[],
): number {
  let last = -1;
  for (const [i, row] of rows.entries()) {
    const named = row.starts.map((cell) => blockOf(cell)).find((block) => block !== null) ?? null;
    const under = places.map(({ column }) => row.places[column] ?? null);
    if (under.length === 0 || under.some((cell) => cell === null || cell.print === "words")) continue;
    for (const [p, cell] of under.entries()) {
      const { outcome, block } = places[p] as Place;
      const at = (block ?? named ?? -1) * outcomeColumns.length + outcome;
      if (at < 0 || cells[at] !== undefined) continue;
      const own = (cell as PrintedCell).rowSpan === 1 && under.indexOf(cell) === under.lastIndexOf(cell);
      cells[at] = rawCellOf(pieces, cell as PrintedCell, own);
      last = i;
    }
  }
  return last;
}

function blockOf(cell: PrintedCell): number | null {
  const block = blockKeys.findIndex((keys) => keys.includes(cell.key));
  return block < 0 ? null : block;
}

/** The columns of a head that name an outcome, each with the block above it; without any legible block, fifteen outcomes are the three in order. */
function placesOf(head: readonly GridRow[]): readonly Place[] {
  const width = head[0]?.grid.columns ?? 0;
  const places: Place[] = [];
  for (let column = 0; column < width; column++) {
    const above = head.map((row) => row.places[column]).filter((cell) => cell != null);
    const outcome = outcomeKeys.findIndex((keys) =>
      above.some((cell) => keys.includes(cell.key) && cell.column === column),
    );
    if (outcome < 0) continue;
    const block = above.map(blockOf).findLast((each) => each !== null) ?? null;
    places.push({ column, outcome, block });
  }
  if (places.length !== WIDTH || places.every(({ block }) => block !== null)) return places;
  const inOrder = places.every(({ outcome }, i) => outcome === i % outcomeColumns.length);
  return inOrder ? places.map((place, i) => ({ ...place, block: Math.floor(i / outcomeColumns.length) })) : places;
}
