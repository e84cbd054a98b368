import { foldUnit, isHanUnit } from "../text/fold.js";
import { roomFor, textOfUnits } from "../text/units.js";
import { commaOfRow } from "./comma-row.js";
import { gluedCells } from "./glued-cells.js";
import { joinAdditions } from "./number-additions.js";
import { classify, PieceKind } from "./piece-kind.js";
import { isStroke } from "./ruling.js";

export { PieceKind } from "./piece-kind.js";

/** How a line of the text looks from outside. */
export const LineKind = { empty: 0, space: 1, filled: 2 } as const;

/**
 * The text cut into lines and the lines into pieces, as parallel typed arrays (one entry a piece, one a line). White space, tabs and
 * pipes (drawn strokes too) part pieces; `field` counts the tabs or pipes before a piece on its line, so that empty fields can be told.
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
  /** Tabs or pipes (commas in a line of a CSV file) on the line. */
  readonly delimiters: Int32Array;
  /** All pieces one after the other, folded, so that words wrapped or spaced out stand together. */
  readonly squeezed: string;
  /** Where each piece starts in {@link squeezed}. */
  readonly squeezedStart: Int32Array;
}

/** A column that only the 2019 format has. */
const only2019 = "上一年项目数量";
const TAB = 9;
const LF = 10;
const SPACE = 32;
const PIPE = 124;
const QUOTE = 34;
const COMMA = 44;
/** 无 */
const NOTHING = 0x65e0;

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
  let comma = commaOfRow(text, 0);
  let quoted = false;
  const unparted = new Set<number>();
  const put = (from: number, to: number) => {
    if (count === capacity) {
      capacity *= 2;
      [start, end, line, field] = [
        grow(start, capacity),
        grow(end, capacity),
        grow(line, capacity),
        grow(field, capacity),
      ];
    }
    start[count] = from;
    end[count] = to;
    line[count] = lineIndex;
    field[count] = fields;
    count += 1;
  };
  const template = text.includes(only2019) ? "2019" : "2021";
  const close = (at: number) => {
    if (open < 0) return;
    const glued = gluedCells(text, open, at, template);
    let from = open;
    for (const cut of glued?.cuts ?? []) {
      put(from, cut);
      from = cut;
    }
    if (glued?.certain === false) unparted.add(from);
    put(from, at);
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
      comma = commaOfRow(text, i + 1);
      quoted = false;
    } else if (comma === COMMA && unit === QUOTE) {
      close(i);
      quoted = !quoted;
    } else if (unit === TAB || unit === PIPE || unit === 0xff5c || isStroke(unit) || (unit === comma && !quoted)) {
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
    if (unparted.has(start[p] as number)) kind[p] = PieceKind.scrap;
    else if (!isOrdinal && !isSpacedOut(text, p, count, start, end))
      classify(text, start[p] as number, end[p] as number, p, kind, value);
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
  const units = roomFor(text.length);
  let length = 0;
  for (let p = 0; p < count; p++) {
    squeezedStart[p] = length;
    for (let at = start[p] as number; at < (end[p] as number); at++) units[length++] = foldUnit(text.charCodeAt(at));
  }
  return { squeezed: textOfUnits(units, 0, length), squeezedStart };
}

/** A mark for nothing that is a word of a label spaced out sign by sign: `4 . 无 正 当 理 由`. */
function isSpacedOut(text: string, p: number, count: number, start: Int32Array, end: Int32Array): boolean {
  const at = start[p] as number;
  if (text.charCodeAt(at) !== NOTHING || p + 2 >= count) return false;
  return [p, p + 1, p + 2].every(
    (each) =>
      end[each] === (start[each] as number) + 1 &&
      start[each] === at + 2 * (each - p) &&
      isHanUnit(text.charCodeAt(start[each] as number)) &&
      (each === p || text.charCodeAt(start[each] as number) !== NOTHING),
  );
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
