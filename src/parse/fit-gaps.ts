import { addsUp, emptyCell, type Fit, type Gap, type RawCell, type RawRow } from "./table-row.js";

/** A cell a line: blanks show as more empty or white lines than usual between two numbers. A row of as many numbers as columns must show none. */
export function gapFit(all: readonly RawRow[], width: number): Fit {
  const rows = all.filter((row) => row.gaps.length > 0);
  const full = rows.filter((row) => row.cells.length === width);
  const between = (full.length > 0 ? full : rows).flatMap((row) => row.gaps.slice(1, -1));
  const usualSpaces = mode(between.map(spaces));
  const usual = mode(between.map((gap) => gap.empty + (usualSpaces > 0 ? spaces(gap) : 0)));
  const first = (full.length > 0 ? full : rows).map((row) => row.gaps[0] as Gap);
  const usualFirst = mode(first.map((gap) => gap.empty));
  const regular = between.filter((gap) => gap.empty === usual && spaces(gap) === usualSpaces).length;
  if (full.length > 0 && regular < REGULAR * between.length) return asPrinted;
  const ending = (full.length > 0 ? full : rows).filter((row) => row !== rows.at(-1));
  const last = ending.map((row) => row.gaps[row.gaps.length - 1] as Gap);
  const usualLast = mode(last.map((gap) => gap.empty));
  const measure: GapMeasure = {
    usual,
    usualFirst,
    firstCounts: isUsual(first, usualFirst),
    spacesCount: usualSpaces === 0,
    usualLast,
    usualLastSpaces: mode(last.map(spaces)),
    lastCounts: isUsual(last, usualLast),
  };
  return (row, columns) => {
    if (row.gaps.length === 0) return null;
    if (row.cells.length < columns.length) return fillGaps(row, columns.length, measure);
    return showsBlanks(row, measure) && !closes(row.cells) ? null : asPrinted(row, columns);
  };
}

const asPrinted: Fit = (row, { length }) => (row.cells.length === length ? row.cells : null);

const closes = (cells: readonly RawCell[]) =>
  cells.length >= CLOSING && addsUp(cells) && cells.some((cell) => cell.value !== 0);

/** Rows this wide add up to their last cell. */
const CLOSING = 5;

/** Whether lines stand between a row's label or numbers that elsewhere are blank cells: a label between two rows was lost. */
function showsBlanks(row: RawRow, measure: GapMeasure): boolean {
  return row.gaps.slice(0, -1).some((gap, i) => blanksBefore(gap, i, measure) >= 1);
}

const isUsual = (gaps: readonly Gap[], usual: number) =>
  gaps.filter((gap) => gap.empty === usual).length >= REGULAR_ENDS * gaps.length;

/** Empty lines show blank cells only in a text that otherwise parts its cells in one and the same way. */
const REGULAR = 0.95;
/** The first and last row of a page or table may stand apart; more than one in ten does not. */
const REGULAR_ENDS = 0.9;

const spaces = (gap: Gap) => gap.spaceBefore + gap.spaceAfter;

interface GapMeasure {
  /** Empty lines between two neighbouring numbers, and between a label and its first number. */
  readonly usual: number;
  readonly usualFirst: number;
  /** White lines are blank cells (and not merely how this text writes an empty line). */
  readonly spacesCount: boolean;
  /** Empty and white lines after a full row. */
  readonly usualLast: number;
  readonly usualLastSpaces: number;
  /** Full rows start, or end, in one and the same way, so that more empty lines than usual mean something. */
  readonly firstCounts: boolean;
  readonly lastCounts: boolean;
}

function fillGaps(row: RawRow, width: number, measure: GapMeasure): readonly RawCell[] | null {
  const need = width - row.cells.length;
  const blanks = row.gaps.slice(0, -1).map((gap, i) => blanksBefore(gap, i, measure));
  const found = blanks.reduce((a, b) => a + b, 0);
  const trailing = need - found;
  if (!blanks.every(Number.isInteger) || trailing < 0) return null;
  const shown = trailingBlanks(row, measure);
  if (shown < trailing || (shown > trailing && countsWhite(measure))) return null;
  const cells = blanks.flatMap((count, i) => [...new Array<RawCell>(count).fill(emptyCell), row.cells[i] as RawCell]);
  for (let i = 0; i < trailing; i++) cells.push(emptyCell);
  return trailing > 0 && addsUp(row.cells) && row.cells.some((cell) => cell.value !== 0) ? null : cells;
}

/** How many blank cells stand before a row's number `i`. */
function blanksBefore(gap: Gap, i: number, measure: GapMeasure): number {
  return i === 0
    ? blanksIn(gap, measure.usualFirst, measure.firstCounts, measure)
    : blanksIn(gap, measure.usual, true, measure);
}

/** How many blank cells a gap holds: one for as many empty lines more as part two cells. Not whole where lines were lost or added. */
function blanksIn(gap: Gap, usual: number, counts: boolean, measure: GapMeasure): number {
  const white = measure.spacesCount ? spaces(gap) : 0;
  const empty = gap.empty + (measure.spacesCount ? 0 : spaces(gap));
  const surplus = counts ? Math.max(0, empty - usual * (white + 1)) : 0;
  return white + surplus / (measure.usual + 1);
}

/**
 * How many blank cells the lines after a row's last number hold. Where an empty line parts rows (`cells` one below the other), only
 * white lines before it belong to the row: those after it are the merged labels of the next. After the last row of a table stands what
 * parts it from the text, which tells nothing.
 */
function trailingBlanks(row: RawRow, measure: GapMeasure): number {
  const gap = row.gaps[row.gaps.length - 1] as Gap;
  if (measure.usual === 0 && measure.usualLast > 0)
    return countsWhite(measure) && (gap.empty > 0 || row.isLast === true) ? gap.spaceBefore : 0;
  if (!measure.lastCounts || row.isLast === true) return 0;
  const white = measure.spacesCount ? Math.max(0, spaces(gap) - measure.usualLastSpaces) : 0;
  return white + Math.floor(Math.max(0, gap.empty - measure.usualLast - measure.usual * white) / (measure.usual + 1));
}

/** White lines are blank cells and an empty one ends the row: every cell of it is seen, and one that is lacking was lost. */
const countsWhite = (measure: GapMeasure) => measure.usual === 0 && measure.usualLast > 0 && measure.spacesCount;

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most || (count === most && value < best)) [best, most] = [value, count];
  return best;
}
