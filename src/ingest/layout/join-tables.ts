import type { BlockCell } from "../blocks.js";
import { nearest } from "./clusters.js";
import type { LaidTable } from "./laid-table.js";
import { joined } from "./text-line.js";

/** Columns of two pages stand at the same place within so many points. */
const SAME_COLUMN = 6;
/** A row without its label is known by so many figures. */
const FEWEST_FIGURES = 5;
/** No official table has a head of more rows. */
const MOST_HEAD_ROWS = 6;

/** `（三）`, `1.`, `四、`: what a row of its own begins with, and the rest of a label never. */
const enumerator = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）.．、]/;
const figure = /^[\d.,，．\s/%+\-－—–元件条次万]*$/;

type Cell = { -readonly [key in keyof BlockCell]: BlockCell[key] };

/**
 * The table that goes on after a page break, put together with what stands on the page before: a repeated head is dropped, a label that
 * reaches over the break is one cell, a row cut by the break is one row. Null when the two are not as wide as each other.
 */
export function joinedTable(above: LaidTable, below: LaidTable): LaidTable | null {
  const [left, right] = [above.edges[0] as number, above.edges[above.edges.length - 1] as number];
  if (Math.abs((below.edges[0] as number) - left) > SAME_COLUMN) return null;
  if (Math.abs((below.edges[below.edges.length - 1] as number) - right) > SAME_COLUMN) return null;
  const edges = commonEdges(above.edges, below.edges);
  const first = onEdges(above, edges);
  const second = onEdges(below, edges);
  if (first === null || second === null) return null;
  const head = repeatedHead(first, second);
  let rows = above.rows;
  const rest: Cell[] = second.filter((cell) => cell.row >= head).map((cell) => ({ ...cell, row: cell.row - head }));
  if (isCutRow(first, rest, rows)) rows -= 1;
  for (const cell of rest) cell.row += rows;
  const cells = carriedOver(first, rest, above.rows, rows);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { top: above.top, bottom: below.bottom, edges, rows: rows + below.rows - head, cells };
}

/** The edges of both tables, ascending: those of the table above, and of the one below those that stand apart from every one above. */
function commonEdges(above: readonly number[], below: readonly number[]): readonly number[] {
  const apart = below.filter((edge) => above.every((other) => Math.abs(other - edge) > SAME_COLUMN));
  return [...above, ...apart].sort((a, b) => a - b);
}

/** The cells with their columns counted on the common edges, those of a column between edges that fall together left out; null when one of them prints anything. */
function onEdges({ edges, cells }: LaidTable, common: readonly number[]): Cell[] | null {
  const index = edges.map((edge) => nearest(common, edge));
  const counted = cells.map((cell) => {
    const column = index[cell.column] as number;
    return { ...cell, column, columnSpan: (index[cell.column + cell.columnSpan] as number) - column };
  });
  const lost = counted.filter(({ columnSpan }) => columnSpan === 0);
  return lost.some(({ text }) => text !== "") ? null : counted.filter((cell) => !lost.includes(cell));
}

/** How many rows at the top of `below` say the same in the same cells as the top of `above`. */
function repeatedHead(above: readonly Cell[], below: readonly Cell[]): number {
  const keyOf = ({ row, column, columnSpan, text }: Cell) => `${row} ${column} ${columnSpan} ${text}`;
  const known = new Set(above.map(keyOf));
  let rows = 0;
  while (rows < MOST_HEAD_ROWS) {
    const row = below.filter((cell) => cell.row === rows);
    if (!row.every((cell) => known.has(keyOf(cell)))) break;
    if (rows === 0 && row.every((cell) => figure.test(cell.text))) break;
    rows += 1;
  }
  const last = Math.max(0, ...below.map((cell) => cell.row));
  while (rows > 0 && (rows > last || below.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows)))
    rows -= 1;
  return rows;
}

/** The cell of `above` that ends at its lower edge over the same columns as a cell that starts below it. */
function overhead(above: readonly Cell[], cell: Cell, rows: number): Cell | undefined {
  return above.find(
    (other) =>
      other.row + other.rowSpan === rows && other.column === cell.column && other.columnSpan === cell.columnSpan,
  );
}

/**
 * Whether the break falls inside a row: its label goes on below without a number of its own, and only one of the two halves holds figures.
 */
function isCutRow(above: readonly Cell[], below: readonly Cell[], rows: number): boolean {
  const pairs = below
    .filter((cell) => cell.row === 0 && cell.rowSpan === 1)
    .map((cell) => ({ lower: cell.text, upper: overhead(above, cell, rows) }));
  if (pairs.some(({ upper }) => upper === undefined)) return false;
  // A label that is blank below ended on the page before: that of a group whose last row is cut, or of the row itself.
  const rest = pairs.filter(({ lower, upper }) => lower !== "" || figure.test(upper?.text ?? ""));
  const labels = rest.filter(({ lower, upper }) => lower !== "" && upper?.text !== "" && !figure.test(lower));
  const values = rest.filter(({ lower, upper }) => figure.test(lower) && figure.test(upper?.text ?? ""));
  const own = rest.filter((pair) => !values.includes(pair));
  // The figures stand above the break and the whole label below it.
  if (own.length > 0 && own.every(({ upper }) => upper?.text === "") && values.length >= FEWEST_FIGURES)
    return values.every(({ lower, upper }) => lower === "" && upper?.text !== "");
  if (labels.length === 0 || values.length < 2 || values.length + labels.length < rest.length) return false;
  if (labels.some(({ lower, upper }) => !enumerator.test(upper?.text ?? "") || enumerator.test(lower))) return false;
  return values.every(({ lower }) => lower === "") || values.every(({ upper }) => upper?.text === "");
}

/** All cells of both, those that reach over the break as one. `end` is the lower edge of the part above, `start` the row its rest begins with. */
function carriedOver(above: Cell[], below: readonly Cell[], end: number, start: number): Cell[] {
  const cells = above;
  const isCut = start < end;
  for (const cell of below) {
    const upper = cell.row === start ? overhead(above, cell, end) : undefined;
    if (upper !== undefined && (isCut || reachesOver(upper, cell))) {
      upper.text = joined(upper.text, cell.text);
      upper.rowSpan = cell.row + cell.rowSpan - upper.row;
    } else cells.push(cell);
  }
  return cells;
}

/** Whether a label cell goes on below the break: one half is blank, or its words go on. */
function reachesOver(upper: Cell, lower: Cell): boolean {
  if (upper.rowSpan === 1 && lower.rowSpan === 1) return false;
  if (figure.test(upper.text) && figure.test(lower.text)) return upper.text + lower.text === "" && upper.rowSpan > 1;
  if (lower.text === "" || upper.text === "") return true;
  return enumerator.test(upper.text) && !enumerator.test(lower.text);
}
