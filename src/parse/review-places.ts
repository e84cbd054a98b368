import { outcomeColumns, reviewBlocks } from "../model/template-common.js";
import { labelKey, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import type { Fit, RawCell, RawRow } from "./table-row.js";

const BLOCKS = reviewBlocks.length;
const OUTCOMES = outcomeColumns.length;
const columns = reviewBlocks.flatMap(() => outcomeColumns);

/**
 * The fifteen cells of table four, block by block, from its rows with numbers: one row of fifteen (which may be broken over lines), a
 * row for each block, or a row for each outcome. Null when it is none of these.
 */
export function placeReview(pieces: Pieces, rows: readonly RawRow[], place: Fit): readonly RawCell[] | null {
  const isShape = (height: number, width: number) =>
    rows.length === height && rows.every((row) => row.cells.length === width);
  if (isShape(BLOCKS, OUTCOMES)) return byBlock(pieces, rows);
  if (isShape(OUTCOMES, BLOCKS)) return byOutcome(pieces, rows);
  const together = rows.flatMap((row) => row.cells);
  if (together.length === columns.length && together.every((cell) => cell.start >= 0)) return together;
  const widest = [...rows].sort((a, b) => b.cells.length - a.cells.length)[0];
  return widest === undefined ? null : place(widest, columns);
}

function byBlock(pieces: Pieces, rows: readonly RawRow[]): readonly RawCell[] | null {
  const order = rows.map((row) => blockOf(labelText(pieces, row.labels).key));
  if (rows.slice(1).every((row) => row.labels.length === 0)) return rows.flatMap((row) => row.cells);
  const found = reviewBlocks.map((_, block) => rows[order.indexOf(block)]);
  return found.includes(undefined) ? null : found.flatMap((row) => row?.cells ?? []);
}

/** The block a row's label names last: its own label stands after head and group. */
function blockOf(label: string): number {
  const marks = [["行政复议"], ["未经复议", "直接起诉"], ["复议后"]];
  const places = marks.map((words) => Math.max(...words.map((word) => label.lastIndexOf(word))));
  const last = Math.max(...places);
  return last < 0 ? -1 : places.indexOf(last);
}

function byOutcome(pieces: Pieces, rows: readonly RawRow[]): readonly RawCell[] | null {
  const names = outcomeColumns.map((column) => [column.label, ...column.aliases].map(labelKey));
  const isNamed = rows.every((row, i) => {
    const { key } = labelText(pieces, row.labels);
    return (names[i] as string[]).some((name) => key.endsWith(name));
  });
  return isNamed ? reviewBlocks.flatMap((_, block) => rows.map((row) => row.cells[block] as RawCell)) : null;
}
