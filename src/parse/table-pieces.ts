import { foldUnit, isHanUnit } from "../text/fold.js";
import { joinAdditions } from "./number-additions.js";
import { isBlankMark, readCellNumber } from "./table-number.js";

/** What a piece of a line looks like before anything is known of the table it may belong to. */
export const PieceKind = {
  /** Words: a label, a piece of one, or prose. */
  text: 0,
  /** A number. */
  value: 1,
  /** A mark that stands for an empty cell (`/`, `-`, `无`). */
  mark: 2,
  /** A short scrap without Han that is no number (`O`, `#REF!`). */
  scrap: 3,
  /** A Chinese digit alone: a number or the first sign of a vertical label, by its neighbours. */
  digit: 4,
} as const;

/** How a line of the text looks from outside. */
export const LineKind = { empty: 0, space: 1, filled: 2 } as const;

/**
 * The text cut into lines and the lines into pieces, as parallel typed arrays (one entry a piece, one a line). White space, tabs and
 * pipes part pieces; `field` counts the tabs or pipes before a piece on its line, so that empty fields can be told.
 */
export interface Pieces {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly line: Int32Array;
  readonly field: Int32Array;
  readonly kind: Uint8Array;
  readonly value: Float64Array;
  readonly lines: number;
  readonly lineStart: Int32Array;
  readonly lineEnd: Int32Array;
  readonly lineKind: Uint8Array;
  /** First piece of each line; one more entry marks the end. */
  readonly firstPiece: Int32Array;
  /** Tabs or pipes on the line. */
  readonly delimiters: Int32Array;
  /** All pieces one after the other, so that words wrapped or spaced out stand together. */
  readonly squeezed: string;
  /** Where each piece starts in {@link squeezed}. */
  readonly squeezedStart: Int32Array;
}

const TAB = 9;
const LF = 10;
const SPACE = 32;
const PIPE = 124;
const MAX_VALUE_LENGTH = 40;

/** Cuts the whole text into pieces in one pass. */
export function cutPieces(text: string): Pieces {
  let lineCount = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineCount += 1;
  const lineStart = new Int32Array(lineCount);
  const lineEnd = new Int32Array(lineCount);
  const lineKind = new Uint8Array(lineCount);
  const firstPiece = new Int32Array(lineCount + 1);
  const delimiters = new Int32Array(lineCount);
  let capacity = Math.max(64, lineCount * 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let line = new Int32Array(capacity);
  let field = new Int32Array(capacity);
  let count = 0;
  let lineIndex = 0;
  let open = -1;
  let fields = 0;
  const close = (at: number) => {
    if (open < 0) return;
    if (count === capacity) {
      capacity *= 2;
      [start, end, line, field] = [
        grow(start, capacity),
        grow(end, capacity),
        grow(line, capacity),
        grow(field, capacity),
      ];
    }
    start[count] = open;
    end[count] = at;
    line[count] = lineIndex;
    field[count] = fields;
    count += 1;
    open = -1;
  };
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LF;
    if (unit === LF) {
      close(i);
      lineEnd[lineIndex] = i;
      delimiters[lineIndex] = fields;
      const filled = count > (firstPiece[lineIndex] as number);
      lineKind[lineIndex] = filled
        ? LineKind.filled
        : i > (lineStart[lineIndex] as number)
          ? LineKind.space
          : LineKind.empty;
      lineIndex += 1;
      firstPiece[lineIndex] = count;
      if (lineIndex < lineCount) lineStart[lineIndex] = i + 1;
      fields = 0;
    } else if (unit === TAB || unit === PIPE || unit === 0xff5c) {
      close(i);
      fields += 1;
    } else if (foldUnit(unit) === SPACE || unit === 13) close(i);
    else if (open < 0) open = i;
  }
  count = joinAdditions(text, count, { start, end, line, field, firstPiece });
  const { squeezed, squeezedStart } = squeeze(text, start, end, count);
  const kind = new Uint8Array(count);
  const value = new Float64Array(count);
  for (let p = 0; p < count; p++) {
    const isOrdinal =
      line[p + 1] === line[p] && p + 1 < count && isOrdinalMark(text.charCodeAt(start[p + 1] as number));
    if (!isOrdinal) classify(text, start[p] as number, end[p] as number, p, kind, value);
  }
  return {
    text,
    count,
    start,
    end,
    line,
    field,
    kind,
    value,
    lines: lineCount,
    lineStart,
    lineEnd,
    lineKind,
    firstPiece,
    delimiters,
    squeezed,
    squeezedStart,
  };
}

function squeeze(text: string, start: Int32Array, end: Int32Array, count: number) {
  const squeezedStart = new Int32Array(count);
  const parts: string[] = [];
  let length = 0;
  for (let p = 0; p < count; p++) {
    squeezedStart[p] = length;
    length += (end[p] as number) - (start[p] as number);
    parts.push(text.slice(start[p], end[p]));
  }
  return { squeezed: parts.join(""), squeezedStart };
}

/** What follows the number of a spaced-out label (`1 . 属于国家秘密`). */
function isOrdinalMark(unit: number): boolean {
  return unit === 46 || unit === 0x3001 || unit === 0xff0e;
}

function grow(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

function classify(text: string, from: number, to: number, p: number, kind: Uint8Array, value: Float64Array): void {
  const length = to - from;
  const first = foldUnit(text.charCodeAt(from));
  if (length === 1 && first >= 48 && first <= 57) {
    kind[p] = PieceKind.value;
    value[p] = first - 48;
    return;
  }
  if (length > MAX_VALUE_LENGTH) return;
  if (isHanUnit(first)) {
    if (length > 6) return;
    const raw = text.slice(from, to);
    if (isBlankMark(raw)) kind[p] = PieceKind.mark;
    else if (raw === "零" || raw === "〇" || raw === "○") kind[p] = PieceKind.value;
    else {
      const number = readCellNumber(raw);
      if (number === null) return;
      kind[p] = raw.charCodeAt(0) === 0x589e || raw.charCodeAt(0) === 0x51cf ? PieceKind.value : PieceKind.digit;
      value[p] = number.value;
    }
    return;
  }
  const raw = text.slice(from, to);
  const number = readCellNumber(raw);
  if (number !== null) {
    kind[p] = PieceKind.value;
    value[p] = number.value;
  } else if (isBlankMark(raw)) kind[p] = PieceKind.mark;
  else if (length <= 6 && !hasHan(text, from, to) && /[\p{L}\p{N}?]/u.test(raw) && !/^\d{1,2}[.、)]$/.test(raw))
    kind[p] = PieceKind.scrap;
}

function hasHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHanUnit(text.charCodeAt(i))) return true;
  return false;
}
