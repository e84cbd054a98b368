import { readCellNumber } from "./table-number.js";
import type { Pieces } from "./table-pieces.js";
import type { Gap, Layout, RawCell, RawRow } from "./table-rows.js";

/** Puts the printed cells of a row into its columns; null when their places are not certain. */
export type Fit = (row: RawRow, width: number) => readonly RawCell[] | null;

const blank: RawCell = { state: "blank", value: null, start: -1, end: -1 };

/** The fit for a table's rows, which learns from its full rows where columns stand and how blanks show in this layout. */
export function fitFor(pieces: Pieces, rows: readonly RawRow[], layout: Layout, width: number): Fit {
  let learnt: Fit | null = null;
  const learn = () => {
    if (layout === "delimited") return fieldFit(rows, width);
    return layout === "spaced" ? columnFit(pieces, rows, width) : gapFit(rows, width);
  };
  return (row, cells) => {
    const count = row.cells.length;
    if (endsWithText(pieces, row, layout) || labelIsFar(row, cells)) return null;
    if (count === cells && !(layout === "delimited" && isFree(row.cells[0]))) return row.cells;
    if (count > cells && layout !== "delimited")
      return joinedThousands(pieces, row, cells) ?? withoutStrays(row, cells);
    learnt ??= learn();
    return learnt(row, cells);
  };
}

/** A row on the text's last, unfinished line may have lost cells and digits (a cell a line loses no more than its last cell). */
function endsWithText(pieces: Pieces, row: RawRow, layout: Layout): boolean {
  return layout !== "cells" && pieces.lineEnd[row.line] === pieces.text.length;
}

/** As many lines without text between a label and the numbers as the row has cells: the label's own cells are blank, the numbers another row's. */
function labelIsFar(row: RawRow, width: number): boolean {
  const first = row.gaps[0];
  return first !== undefined && row.cells.length >= width && width >= 5 && first.empty + spaces(first) >= width;
}

const isFree = (cell: RawCell | undefined) => cell !== undefined && cell.start < 0;

/** More numbers than columns: page numbers at an end, when only one choice of neighbours adds up to its last cell. */
function withoutStrays(row: RawRow, width: number): readonly RawCell[] | null {
  const { cells } = row;
  if (width < 5) return null;
  if (cells.length > width + 2) return null;
  const closing = Array.from({ length: cells.length - width + 1 }, (_, from) => cells.slice(from, from + width)).filter(
    addsUp,
  );
  return closing.length === 1 ? (closing[0] as RawCell[]) : null;
}

function addsUp(cells: readonly RawCell[]): boolean {
  let sum = 0;
  for (const cell of cells) {
    if (cell.value === null) return false;
    sum += cell.value;
  }
  return sum === 2 * ((cells[cells.length - 1] as RawCell).value as number);
}

/**
 * Delimited rows with empty fields: a merged label leaves some before the numbers, a narrower block leaves some after. The numbers start
 * where they start in rows that fit exactly and have as many fields; else only a single way to drop empty fields counts.
 */
function fieldFit(rows: readonly RawRow[], width: number): Fit {
  const starts = new Map<number, number>();
  let widest = 0;
  for (const row of rows) {
    if (row.cells.length !== width || isFree(row.cells[0])) continue;
    starts.set(row.fields, row.firstField);
    widest = Math.max(widest, row.fields);
  }
  return (row, cells) => {
    const excess = row.cells.length - cells;
    if (excess < 0) return null;
    const known = cells === width ? starts.get(row.fields) : undefined;
    if (excess === 0) return known === row.firstField || row.fields >= widest ? row.cells : null;
    let leading = 0;
    while (leading < excess && isFree(row.cells[leading])) leading += 1;
    let trailing = 0;
    while (trailing < excess && isFree(row.cells[row.cells.length - 1 - trailing])) trailing += 1;
    const start = known === undefined ? -1 : known - row.firstField;
    if (start >= 0 && start <= leading && excess - start <= trailing) return row.cells.slice(start, start + cells);
    if (row.cells.every(isFree)) return row.cells.slice(0, cells);
    if (leading + trailing === excess) return row.cells.slice(leading, leading + cells);
    return null;
  };
}

/** `1 234` printed with a space is one number where exactly as many such pairs stand in the row as it has numbers too many. */
function joinedThousands(pieces: Pieces, row: RawRow, width: number): readonly RawCell[] | null {
  const cells: RawCell[] = [];
  for (const cell of row.cells) {
    const before = cells[cells.length - 1];
    const number =
      before === undefined || cell.start !== before.end + 1
        ? null
        : readCellNumber(pieces.text.slice(before.start, cell.end));
    if (before === undefined || number === null) cells.push(cell);
    else cells[cells.length - 1] = { state: "number", value: number.value, start: before.start, end: cell.end };
  }
  return cells.length === width ? cells : null;
}

const WIDE_FROM = 0x1100;

/** Where the middle of a cell stands on its line, counted in characters and in terminal columns (a wide character is two). */
function middles(pieces: Pieces, row: RawRow): { characters: number[]; columns: number[] } {
  const lineStart = pieces.lineStart[row.line] as number;
  const characters: number[] = [];
  const columns: number[] = [];
  let at = lineStart;
  let column = 0;
  for (const cell of row.cells) {
    for (; at < cell.start; at++) column += pieces.text.charCodeAt(at) >= WIDE_FROM ? 2 : 1;
    const half = (cell.end - cell.start) / 2;
    characters.push(cell.start - lineStart + half);
    columns.push(column + half);
  }
  return { characters, columns };
}

/** Full rows a short row is held against: the nearest ones, since a page break may shift the columns. */
const NEIGHBOURS = 6;
/** A cell belongs to a column when it stands within this share of the distance between columns. */
const NEAR = 0.4;

/** Rows a line with too few numbers: each number goes to the column it stands under in the nearest full rows. */
function columnFit(pieces: Pieces, rows: readonly RawRow[], width: number): Fit {
  const full = rows.filter((row) => row.cells.length === width);
  const measured = new Map<RawRow, { characters: number[]; columns: number[] }>();
  const measure = (row: RawRow) => {
    const known = measured.get(row) ?? middles(pieces, row);
    measured.set(row, known);
    return known;
  };
  return (row, cells) => {
    if (cells !== width || full.length < 2 || wideGaps(row) === 0) return null;
    const near = [...full]
      .sort((a, b) => Math.abs(a.line - row.line) - Math.abs(b.line - row.line))
      .slice(0, NEIGHBOURS);
    if (near.reduce((sum, r) => sum + wideGaps(r), 0) / near.length < ALIGNED) return null;
    const byCharacter = columnsOf(near.map((r) => measure(r).characters));
    const byColumn = columnsOf(near.map((r) => measure(r).columns));
    const tighter = byCharacter.spread <= byColumn.spread ? byCharacter : byColumn;
    return underColumns(row, tighter === byCharacter ? measure(row).characters : measure(row).columns, tighter.centres);
  };
}

/** Where numbers stand under each other, at least this share of them is parted by more than one space. */
const ALIGNED = 0.5;

/** Share of neighbouring cells of a row with more than one space between them. */
function wideGaps(row: RawRow): number {
  const wide = row.cells.filter((cell, i) => i > 0 && cell.start - (row.cells[i - 1] as RawCell).end >= 2);
  return row.cells.length < 2 ? 0 : wide.length / (row.cells.length - 1);
}

function columnsOf(rows: readonly (readonly number[])[]): { centres: number[]; spread: number } {
  const width = rows[0]?.length ?? 0;
  const centres: number[] = [];
  let spread = 0;
  for (let column = 0; column < width; column++) {
    const at = rows.map((row) => row[column] as number);
    centres.push(at.reduce((a, b) => a + b, 0) / at.length);
    spread += Math.max(...at) - Math.min(...at);
  }
  return { centres, spread };
}

function underColumns(row: RawRow, middles: readonly number[], centres: readonly number[]): readonly RawCell[] | null {
  const gap = Math.min(...centres.slice(1).map((centre, i) => centre - (centres[i] as number)));
  const cells: RawCell[] = centres.map(() => blank);
  let last = -1;
  for (const [i, middle] of middles.entries()) {
    const column = centres.findIndex((centre) => Math.abs(centre - middle) <= gap * NEAR);
    if (column <= last) return null;
    cells[column] = row.cells[i] as RawCell;
    last = column;
  }
  return cells;
}

/** A cell a line: blanks show as more empty or white lines than usual between two numbers. */
function gapFit(all: readonly RawRow[], width: number): Fit {
  const rows = all.filter((row) => row.gaps.length > 0);
  const full = rows.filter((row) => row.cells.length === width);
  const between = (full.length > 0 ? full : rows).flatMap((row) => row.gaps.slice(1, -1));
  const usualSpaces = mode(between.map(spaces));
  const usual = mode(between.map((gap) => gap.empty + (usualSpaces > 0 ? spaces(gap) : 0)));
  const first = (full.length > 0 ? full : rows).map((row) => row.gaps[0] as Gap);
  const usualFirst = mode(first.map((gap) => gap.empty));
  const regular = between.filter((gap) => gap.empty === usual && spaces(gap) === usualSpaces).length;
  if (full.length > 0 && regular < REGULAR * between.length) return () => null;
  const last = full.map((row) => row.gaps[row.gaps.length - 1] as Gap);
  const usualLast = mode(last.map((gap) => gap.empty));
  const measure: GapMeasure = {
    usual,
    usualFirst,
    firstCounts: isUsual(first, usualFirst),
    spacesCount: usualSpaces === 0,
    usualLast,
    usualLastSpaces: mode(last.map(spaces)),
    lastCounts: isUsual(last, usualLast),
    lastRow: rows[rows.length - 1],
  };
  return (row, cells) => (row.cells.length > 0 && row.cells.length < cells ? fillGaps(row, cells, measure) : null);
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
  /** The table's last row, after which no row's merged labels follow. */
  readonly lastRow: RawRow | undefined;
}

function fillGaps(row: RawRow, width: number, measure: GapMeasure): readonly RawCell[] | null {
  const need = width - row.cells.length;
  for (const step of [measure.usual + 1, 1]) {
    const blanks = row.gaps
      .slice(0, -1)
      .map((gap, i) =>
        i === 0
          ? blanksIn(gap, measure.usualFirst, measure.firstCounts, step, measure)
          : blanksIn(gap, measure.usual, true, step, measure),
      );
    const found = blanks.reduce((a, b) => a + b, 0);
    const trailing = need - found;
    if (trailing < 0 || (trailing > 0 && trailingBlanks(row, step, measure) < trailing)) continue;
    const cells = blanks.flatMap((count, i) => [...new Array<RawCell>(count).fill(blank), row.cells[i] as RawCell]);
    for (let i = 0; i < trailing; i++) cells.push(blank);
    return trailing > 0 && addsUp(row.cells) && row.cells.some((cell) => cell.value !== 0) ? null : cells;
  }
  return null;
}

function blanksIn(gap: Gap, usual: number, counts: boolean, step: number, measure: GapMeasure): number {
  const white = measure.spacesCount ? spaces(gap) : 0;
  const empty = gap.empty + (measure.spacesCount ? 0 : spaces(gap));
  const surplus = counts ? Math.max(0, empty - usual * (white + 1)) : 0;
  return white + Math.floor(surplus / step);
}

/**
 * How many blank cells the lines after a row's last number hold. Where an empty line parts rows (`cells` one below the other), only
 * white lines before it belong to the row: those after it are the merged labels of the next.
 */
function trailingBlanks(row: RawRow, step: number, measure: GapMeasure): number {
  const gap = row.gaps[row.gaps.length - 1] as Gap;
  if (measure.usual === 0 && measure.usualLast > 0) {
    return measure.spacesCount && (gap.empty > 0 || row === measure.lastRow) ? gap.spaceBefore : 0;
  }
  if (!measure.lastCounts) return 0;
  const white = measure.spacesCount ? Math.max(0, spaces(gap) - measure.usualLastSpaces) : 0;
  return white + Math.floor(Math.max(0, gap.empty - measure.usualLast - measure.usual * white) / step);
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most || (count === most && value < best)) [best, most] = [value, count];
  return best;
}
