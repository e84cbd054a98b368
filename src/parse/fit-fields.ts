import type { ColumnSpec } from "../model/template.js";
import { columnsUnder, headsAbove } from "./field-heads.js";
import { labelKey, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import { addsUp, emptyCell, type Fit, isEmpty, type RawCell, type RawRow } from "./table-row.js";

/** Where rows that print their first and last cell start: always in the same field, or always so many fields after the label. −1: they differ. */
interface Starts {
  readonly absolute: number;
  readonly afterLabel: number;
}

const unknownStarts: Starts = { absolute: -1, afterLabel: -1 };

/** Rows this wide show by themselves where the table's numbers start; narrower ones only under their own head. */
const WIDE = 5;

/**
 * The fit for rows parted by tabs or pipes. A merged label leaves empty fields before the numbers, a narrower block leaves some after:
 * the numbers start where the full rows' numbers start, or stand under the column words of their head.
 */
export function fieldFit(pieces: Pieces, rows: readonly RawRow[]): Fit {
  const heads = headsAbove(pieces, rows);
  const trimmed = areTrimmed(rows);
  const learnt = new Map<number, Starts>();
  return (row, columns) => {
    const width = columns.length;
    const starts = learnt.get(width) ?? (width < WIDE ? unknownStarts : startsOf(rows, width));
    learnt.set(width, starts);
    const { head, isDoubtful } = settled(columnsUnder(heads.get(row), columns), rows);
    if (isDoubtful && row.cells.some((cell) => cell.value !== row.cells.at(-1)?.value)) return null;
    const places = placesOf(row, starts, head, width);
    const found = places.flatMap((place) => {
      const cells = cellsAt(row, place, trimmed && place[0] !== row.firstField + starts.afterLabel);
      return cells === null ? [] : [inHeadOrder(cells, place, head)];
    });
    if (found.length > 1 && isOpen(row, starts, head)) return null;
    if (found[0] !== undefined) return found[0];
    return (
      repeated(row, width) ??
      repeatedUnderHead(pieces, row, columns) ??
      (places.length > 0 && row.cells.length !== width ? null : onlyPlace(row, width))
    );
  };
}

/** Where the row's cells may stand, likeliest first. */
function placesOf(row: RawRow, starts: Starts, head: readonly number[] | null, width: number): (readonly number[])[] {
  const places: (readonly number[])[] = [];
  if (starts.absolute >= 0 && row.isContinued !== true) places.push(from(starts.absolute, width));
  if (head !== null && row.isContinued !== true) places.push(head);
  if (starts.afterLabel >= 0) places.push(from(row.firstField + starts.afterLabel, width));
  return places;
}

/** Whether the rows learnt from had labels of one and the same width, so that they show two places for a row with another, and no head tells. */
function isOpen(row: RawRow, { absolute, afterLabel }: Starts, head: readonly number[] | null): boolean {
  return absolute >= 0 && afterLabel >= 0 && head === null && absolute !== row.firstField + afterLabel;
}

/** The fields a head names its columns in, and whether the rows leave open if it names them in their order. */
interface Settled {
  readonly head: readonly number[] | null;
  readonly isDoubtful: boolean;
}

/** A head that names its columns out of order is followed where rows add up as it says, and not where they add up as they stand; blanks are nothing here. */
function settled(head: readonly number[] | null, rows: readonly RawRow[]): Settled {
  if (head === null || head.length < WIDE || isAscending(head)) return { head, isDoubtful: false };
  const standing = [...head].sort((a, b) => a - b);
  const closing = (fields: readonly number[]) =>
    rows.filter((row) => {
      const cells = cellsAt(row, fields, false)?.map((cell) => (cell.state === "blank" ? { ...cell, value: 0 } : cell));
      return cells !== undefined && addsUp(cells) && cells.some((cell) => cell.value !== 0);
    }).length;
  const [asNamed, asStanding] = [closing(head), closing(standing)];
  return { head: asStanding > asNamed ? null : head, isDoubtful: asStanding === asNamed };
}

const isAscending = (fields: readonly number[]) =>
  fields.every((field, i) => i === 0 || field > (fields[i - 1] as number));

const from = (start: number, width: number) => Array.from({ length: width }, (_, i) => start + i);

function startsOf(rows: readonly RawRow[], width: number): Starts {
  const absolute = new Set<number>();
  const afterLabel = new Set<number>();
  for (const row of rows) {
    const first = row.cells.findIndex((cell) => !isEmpty(cell));
    const last = row.cells.findLastIndex((cell) => !isEmpty(cell));
    if (first < 0 || last - first + 1 !== width) continue;
    if (row.isContinued !== true) absolute.add(row.firstField + first);
    afterLabel.add(first);
  }
  const only = (set: ReadonlySet<number>) => (set.size === 1 ? ([...set][0] as number) : -1);
  return { absolute: only(absolute), afterLabel: only(afterLabel) };
}

/** Whether empty fields at the end of lines were cut off: no line ends with one, and several are short (a single one may have lost a tab). */
function areTrimmed(rows: readonly RawRow[]): boolean {
  const ends = rows.map((row) => row.firstField + row.cells.length);
  const full = Math.max(...ends);
  const short = rows.filter((row, i) => row.cells.some((cell) => !isEmpty(cell)) && (ends[i] as number) < full);
  return short.length > 1 && !rows.some((row) => row.cells.length > 1 && isEmpty(row.cells[row.cells.length - 1]));
}

/** The cells in these fields; null when they overlap the label, leave a printed number out, or end before the last one without cause. */
function cellsAt(row: RawRow, fields: readonly number[], trimmed: boolean): readonly RawCell[] | null {
  if (fields.some((field) => field < row.firstField)) return null;
  const end = row.firstField + row.cells.length;
  if (fields.some((field) => field >= end) && (!trimmed || row.cells.every(isEmpty))) return null;
  const others = row.cells.filter((cell, i) => !isEmpty(cell) && !fields.includes(row.firstField + i));
  if (others.some((cell) => cell.state === "number")) return null;
  return fields.map((field) => row.cells[field - row.firstField] ?? emptyCell);
}

/** A head that names the same fields in another order tells which is which. */
function inHeadOrder(cells: readonly RawCell[], place: readonly number[], head: readonly number[] | null) {
  if (head === null || !head.every((field) => place.includes(field))) return cells;
  return head.map((field) => cells[place.indexOf(field)] as RawCell);
}

/** The one cell of a row that prints it once for each field it is merged over. */
function repeated(row: RawRow, width: number): readonly RawCell[] | null {
  const [first] = row.cells;
  const isRepeated = width === 1 && first?.state === "number" && row.cells.every((cell) => cell.value === first.value);
  return isRepeated ? [first] : null;
}

/** The cells of a row under a head whose merged words are printed once for each field, as the row's own merged cells are (`上一年项目数量 | 本年增/减 | 本年增/减`). */
function repeatedUnderHead(pieces: Pieces, row: RawRow, columns: readonly ColumnSpec[]): readonly RawCell[] | null {
  if (columns.length > WIDE || row.cells.length <= columns.length) return null;
  let words = labelText(pieces, row.labels).key;
  const keys = columns.map((column) => labelKey(column.label));
  const start = words.lastIndexOf(keys.join("").slice(0, (keys[0] as string).length + 2));
  if (start < 0) return null;
  words = words.slice(start);
  const cells: RawCell[] = [];
  let at = 0;
  for (const key of keys) {
    const first = row.cells[at];
    if (first === undefined || !words.startsWith(key)) return null;
    cells.push(first);
    for (; words.startsWith(key); words = words.slice(key.length)) {
      if (row.cells[at]?.value !== first.value) return null;
      at += 1;
    }
  }
  return at === row.cells.length ? cells : null;
}

/** Where nothing was learnt, only a single way to drop empty fields counts. */
function onlyPlace(row: RawRow, width: number): readonly RawCell[] | null {
  const excess = row.cells.length - width;
  if (excess < 0) return null;
  if (excess === 0 || row.cells.every(isEmpty)) return row.cells.slice(0, width);
  let leading = 0;
  while (isEmpty(row.cells[leading])) leading += 1;
  let trailing = 0;
  while (isEmpty(row.cells[row.cells.length - 1 - trailing])) trailing += 1;
  return leading + trailing === excess ? row.cells.slice(leading, leading + width) : null;
}
