import { readCellNumber } from "./table-number.js";
import { LineKind, PieceKind, type Pieces } from "./table-pieces.js";

/** One printed cell before its column is known. `start` is −1 where nothing is printed. */
export interface RawCell {
  readonly state: "number" | "blank" | "unreadable";
  readonly value: number | null;
  readonly start: number;
  readonly end: number;
}

/** A label and the cells after it, as printed. */
export interface RawRow {
  /** Text pieces since the row before, in order: head and group labels first, the row's own label last. */
  readonly labels: readonly number[];
  readonly cells: readonly RawCell[];
  /** The line of the first cell. */
  readonly line: number;
  /** Empty and white lines before each cell and, as a last entry, before what follows (`cells` layout only). */
  readonly gaps: readonly Gap[];
  /** How many fields the line has, and the field its first cell stands in (`delimited` layout only). */
  readonly fields: number;
  readonly firstField: number;
}

/** Lines without text between two neighbours: truly empty ones, and ones of white space only (before and after the first empty one). */
export interface Gap {
  readonly empty: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/**
 * How a table was written out: `delimited` = a row a line, cells parted by tabs or pipes; `spaced` = a row a line, cells parted by
 * spaces (aligned or not); `cells` = a cell a line.
 */
export type Layout = "delimited" | "spaced" | "cells";

/** The layout most numbers of the lines `from`…`to` (exclusive) are printed in; where there are none, by the lines with tabs or pipes. */
export function layoutOf(pieces: Pieces, from: number, to: number): Layout {
  let delimited = 0;
  let spaced = 0;
  let alone = 0;
  let delimitedLines = 0;
  for (let line = from; line < to; line++) {
    const first = pieces.firstPiece[line] as number;
    const last = (pieces.firstPiece[line + 1] as number) - 1;
    let cells = 0;
    for (let p = first; p <= last; p++) if (isCell(pieces, p)) cells += 1;
    if (last === first) alone += cells;
    else if (last > first && pieces.field[last] !== pieces.field[first]) {
      delimited += cells;
      delimitedLines += 1;
    } else spaced += cells;
  }
  if (delimited + spaced + alone === 0) return delimitedLines >= 2 ? "delimited" : "cells";
  if (delimited >= spaced && delimited >= alone) return "delimited";
  return spaced > alone ? "spaced" : "cells";
}

function isCell(pieces: Pieces, piece: number): boolean {
  const kind = pieces.kind[piece];
  return kind === PieceKind.value || kind === PieceKind.mark;
}

const pageNumber =
  /^[\s\f]*(?:[-—–－·.]+\s*\d{1,3}\s*[-—–－·.]+|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*[/／]\s*\d{1,3})\s*$/;

/** True for a line that holds nothing but a page number in a form no cell has (`- 3 -`, `第3页`, `3/8`). */
function isPageNumber(pieces: Pieces, line: number): boolean {
  const from = pieces.lineStart[line] as number;
  const to = pieces.lineEnd[line] as number;
  if (to - from > 40) return false;
  const text = pieces.text.slice(from, to);
  return pageNumber.test(text);
}

/** The rows of the lines `from`…`to` (exclusive) in the given layout. `width`: cells a full row has; 0 when rows differ. */
export function rawRows(pieces: Pieces, from: number, to: number, layout: Layout, width: number): RawRow[] {
  if (layout === "delimited") return delimitedRows(pieces, from, to, width);
  return layout === "spaced" ? spacedRows(pieces, from, to, width) : cellRows(pieces, from, to);
}

const emptyCell: RawCell = { state: "blank", value: null, start: -1, end: -1 };

function rawCell(pieces: Pieces, first: number, last = first): RawCell {
  const start = pieces.start[first] as number;
  const end = pieces.end[last] as number;
  if (end === pieces.text.length) return { state: "unreadable", value: null, start, end };
  const kind = pieces.kind[first];
  if (first === last) {
    if (kind === PieceKind.value || kind === PieceKind.digit) {
      return { state: "number", value: pieces.value[first] as number, start, end };
    }
    return { state: kind === PieceKind.mark ? "blank" : "unreadable", value: null, start, end };
  }
  const number = readCellNumber(pieces.text.slice(start, end));
  return { state: number === null ? "unreadable" : "number", value: number?.value ?? null, start, end };
}

const noGaps: readonly Gap[] = [];

/** A field of a delimited line: the pieces between two tabs or pipes; `first > last` when it is empty. */
interface Field {
  readonly first: number;
  readonly last: number;
  readonly isLabel: boolean;
}

function fieldsOf(pieces: Pieces, line: number): Field[] {
  const fields: Field[] = [];
  let piece = pieces.firstPiece[line] as number;
  const end = pieces.firstPiece[line + 1] as number;
  for (let index = 0; index <= (pieces.delimiters[line] as number); index++) {
    const first = piece;
    let isLabel = false;
    while (piece < end && pieces.field[piece] === index) {
      if (pieces.kind[piece] === PieceKind.text) isLabel = true;
      piece += 1;
    }
    fields.push({ first, last: piece - 1, isLabel: isLabel && !isNumberField(pieces, first, piece - 1) });
  }
  const text = pieces.text.slice(pieces.lineStart[line], pieces.lineEnd[line]).trim();
  if (text.startsWith("|") || text.startsWith("｜")) fields.shift();
  if (text.endsWith("|") || text.endsWith("｜")) fields.pop();
  return fields;
}

/** A field such as `22 （其中修订16件）` or `3 件`, which its first piece alone does not show to be a number. */
function isNumberField(pieces: Pieces, first: number, last: number): boolean {
  return first < last && readCellNumber(pieces.text.slice(pieces.start[first], pieces.end[last])) !== null;
}

const rule = /^[\s|:=+-]*$/;

function delimitedRows(pieces: Pieces, from: number, to: number, width: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled || isPageNumber(pieces, line)) continue;
    const fields = fieldsOf(pieces, line);
    if (rule.test(pieces.text.slice(pieces.lineStart[line], pieces.lineEnd[line]))) continue;
    const split = labelFields(pieces, fields, width);
    for (let i = 0; i < split; i++) {
      const field = fields[i] as Field;
      for (let p = field.first; p <= field.last; p++) labels.push(p);
    }
    const printed = fields.slice(split);
    if (!printed.some((field) => field.first <= field.last) && split > 0 && printed.length < Math.max(1, width))
      continue;
    if (printed.length === 0) continue;
    const cells = printed.map((field) =>
      field.first > field.last ? emptyCell : rawCell(pieces, field.first, field.last),
    );
    rows.push({ labels, cells, line, gaps: noGaps, fields: fields.length, firstField: split });
    labels = [];
  }
  return withLastLabels(rows, labels, to);
}

/** Labels after the last number are a row too: one with nothing printed in it. */
function withLastLabels(rows: RawRow[], labels: readonly number[], line: number): RawRow[] {
  if (labels.length > 0) rows.push({ labels, cells: [], line, gaps: noGaps, fields: 0, firstField: 0 });
  return rows;
}

/** How many leading fields of the line are label: up to the last word before the first number; up to the last word at all where that fits the width better. */
function labelFields(pieces: Pieces, fields: readonly Field[], width: number): number {
  let beforeNumber = -1;
  let last = -1;
  let numbers = false;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Field;
    if (field.first > field.last) continue;
    if (field.isLabel) {
      last = i;
      if (!numbers) beforeNumber = i;
    } else if (pieces.kind[field.first] !== PieceKind.digit) numbers = true;
  }
  const after = (at: number) => fields.length - 1 - at;
  return (
    (beforeNumber < 0 || (width > 0 && after(beforeNumber) !== width && after(last) === width) ? last : beforeNumber) +
    1
  );
}

function spacedRows(pieces: Pieces, from: number, to: number, width: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled || isPageNumber(pieces, line)) continue;
    const first = pieces.firstPiece[line] as number;
    const end = pieces.firstPiece[line + 1] as number;
    let split = end;
    while (split > first && pieces.kind[split - 1] !== PieceKind.text) split -= 1;
    while (
      split < end &&
      (pieces.kind[split] === PieceKind.digit || (pieces.kind[split] === PieceKind.scrap && split === first))
    )
      split += 1;
    const alone = split === first && end - split === 1;
    if (alone && width >= 5) continue;
    for (let p = first; p < split; p++) labels.push(p);
    if (split === end) continue;
    const cells: RawCell[] = [];
    for (let p = split; p < end; p++) cells.push(rawCell(pieces, p));
    rows.push({ labels, cells, line, gaps: noGaps, fields: 0, firstField: 0 });
    labels = [];
  }
  return withLastLabels(rows, labels, to);
}

function cellRows(pieces: Pieces, from: number, to: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  let cells: RawCell[] = [];
  let gaps: Gap[] = [];
  let firstLine = from;
  let lastLine = -1;
  const finish = (nextLine: number) => {
    if (cells.length > 0) {
      gaps.push(gapBetween(pieces, lastLine, nextLine));
      rows.push({ labels, cells, line: firstLine, gaps, fields: 0, firstField: 0 });
      [labels, cells, gaps] = [[], [], []];
    }
  };
  for (let line = from; line < to; line++) {
    if (pieces.lineKind[line] !== LineKind.filled || isPageNumber(pieces, line)) continue;
    const first = pieces.firstPiece[line] as number;
    const last = (pieces.firstPiece[line + 1] as number) - 1;
    for (let p = first; p <= last; p++) {
      if (!standsAsCell(pieces, p, cells.length > 0)) {
        finish(line);
        labels.push(p);
      } else {
        if (cells.length === 0) firstLine = line;
        gaps.push(gapBetween(pieces, lastLine < 0 ? line : lastLine, line));
        cells.push(rawCell(pieces, p));
      }
      lastLine = line;
    }
  }
  finish(nextFilledLine(pieces, to));
  return withLastLabels(rows, labels, to);
}

function standsAsCell(pieces: Pieces, piece: number, inRow: boolean): boolean {
  const kind = pieces.kind[piece];
  if (kind === PieceKind.text) return false;
  if (kind !== PieceKind.digit && kind !== PieceKind.scrap) return true;
  const next = piece + 1 < pieces.count ? pieces.kind[piece + 1] : PieceKind.text;
  return next !== PieceKind.text && (inRow || kind === PieceKind.digit);
}

function nextFilledLine(pieces: Pieces, from: number): number {
  let line = from;
  while (line < pieces.lines && pieces.lineKind[line] !== LineKind.filled) line += 1;
  return line;
}

function gapBetween(pieces: Pieces, above: number, below: number): Gap {
  let empty = 0;
  let spaceBefore = 0;
  let spaceAfter = 0;
  for (let line = above + 1; line < below; line++) {
    if (pieces.lineKind[line] === LineKind.empty) empty += 1;
    else if (pieces.lineKind[line] === LineKind.space) {
      if (empty === 0) spaceBefore += 1;
      else spaceAfter += 1;
    }
  }
  return { empty, spaceBefore, spaceAfter };
}
