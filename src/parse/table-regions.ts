import { isGridRuling } from "./ruling.js";
import { labelKey, labelText } from "./table-labels.js";
import { PieceKind, type Pieces } from "./table-pieces.js";

/** Lines of the text, `to` exclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Fragments of labels that mark a table, and the longest piece of text that can be such a label: longer pieces are prose. */
export interface Landmarks {
  /** Matches any of the fragments; global. */
  readonly words: RegExp;
  readonly longestPiece: number;
  /** Key of the table's head: a longer piece that is part of it is head printed without its borders. */
  readonly head: string;
  /** How many different fragments must stand near each other before it is a table. */
  readonly atLeast: number;
}

/** Landmarks from a list of fragments (plain words, no pattern characters but `/`). */
export function landmarksOf(fragments: readonly string[], longestPiece: number, atLeast: number, head = ""): Landmarks {
  return { words: new RegExp(fragments.join("|"), "g"), longestPiece, atLeast, head };
}

/** A page break with its repeated head and a row of cells a line each lie within this many lines, empty ones left out where they are many. */
const NEAR_LINES = 60;
/** A longer line may be a whole document, tables and all. */
const LONGEST_TOLD = 2000;

/**
 * The lines where most of a table's landmarks stand near each other: from the first to the line after the last one. Null when too
 * few are found. Lines of `except` do not count.
 */
export function landmarkLines(pieces: Pieces, marks: Landmarks, except: readonly Lines[]): Lines | null {
  const hits: { line: number; words: string }[] = [];
  let piece = 0;
  for (const match of pieces.squeezed.matchAll(marks.words)) {
    while (piece + 1 < pieces.count && (pieces.squeezedStart[piece + 1] as number) <= match.index) piece += 1;
    const [start, end] = [pieces.start[piece] as number, pieces.end[piece] as number];
    const line = pieces.line[piece] as number;
    if (end - start > marks.longestPiece && !isHead(pieces, piece, marks.head)) continue;
    if (pieces.text.slice(start, end).includes("。")) continue;
    if (isTold(pieces, line)) continue;
    if (!except.some((lines) => line >= lines.from && line < lines.to)) hits.push({ line, words: match[0] });
  }
  let best: Lines | null = null;
  let most = marks.atLeast - 1;
  for (let first = 0; first < hits.length; ) {
    let last = first;
    const found = new Set([hits[first]?.words]);
    while (last + 1 < hits.length && areNear(pieces, lineOf(hits[last]), lineOf(hits[last + 1]), except)) {
      last += 1;
      found.add(hits[last]?.words);
    }
    if (found.size > most) [best, most] = [{ from: lineOf(hits[first]), to: lineOf(hits[last]) + 1 }, found.size];
    first = last + 1;
  }
  return best;
}

const isHead = (pieces: Pieces, piece: number, head: string) =>
  head !== "" && head.includes(labelText(pieces, [piece]).key);

/** A sentence, or a counted figure (`行政许可决定 1335 件`): such a line tells of the matter and tabulates nothing, however spaces cut it up. */
const told = /。|\d\s{0,2}(?:件|条|份|次|个|期|篇|宗|年|月)/;

function isTold(pieces: Pieces, line: number): boolean {
  const [start, end] = [pieces.lineStart[line] as number, pieces.lineEnd[line] as number];
  return pieces.delimiters[line] === 0 && end - start <= LONGEST_TOLD && told.test(pieces.text.slice(start, end));
}

/** Another table between them parts two tables: a text may hold a second report. */
function areNear(pieces: Pieces, above: number, below: number, except: readonly Lines[]): boolean {
  const between = (pieces.firstPiece[below] as number) - (pieces.firstPiece[above] as number);
  return Math.min(below - above, between) <= NEAR_LINES && !except.some(({ from, to }) => above < from && to <= below);
}

const lineOf = (hit: { line: number } | undefined) => (hit as { line: number }).line;

const HEAD_LINES = 60;

/** The line where the table's head starts: upwards from its first row while each line spells a part of the head's words. */
export function headStart(pieces: Pieces, line: number, headKey: string): number {
  let start = line;
  for (let above = line - 1; above >= Math.max(0, line - HEAD_LINES); above--) {
    const first = pieces.firstPiece[above] as number;
    const end = pieces.firstPiece[above + 1] as number;
    if (first === end) {
      if ((pieces.delimiters[above] as number) > 1) start = above;
      continue;
    }
    const own: number[] = [];
    for (let p = first; p < end; p++) own.push(p);
    const { key } = labelText(pieces, own);
    if (key !== "" && !headKey.includes(key) && !spellsHead(pieces, first, end, headKey)) break;
    start = above;
  }
  return start;
}

/** A line of the head that a converter left below the numbers is no longer than this. */
const LONGEST_REST = 40;

/** The line after what is left of the head below a table's last row: lines of nothing but characters of the head (`持正果结计`, the lower halves of its words). */
export function headRest(pieces: Pieces, line: number, headKey: string): number {
  let end = line;
  for (let below = line; below < pieces.lines; below++) {
    const [first, next] = [pieces.firstPiece[below] as number, pieces.firstPiece[below + 1] as number];
    if (first === next) continue;
    const [start, stop] = [pieces.lineStart[below] as number, pieces.lineEnd[below] as number];
    if (stop - start > LONGEST_REST || !isOfCharacters(labelKey(pieces.text.slice(start, stop)), headKey)) break;
    end = below + 1;
  }
  return end;
}

function isOfCharacters(key: string, headKey: string): boolean {
  for (let i = 0; i < key.length; i++) if (!headKey.includes(key[i] as string)) return false;
  return key.length > 1;
}

function spellsHead(pieces: Pieces, first: number, end: number, headKey: string): boolean {
  for (let p = first; p < end; p++) if (!isPutTogether(labelText(pieces, [p]).key, headKey)) return false;
  return true;
}

/** Whether words are parts of the head put together, as a converter leaves columns side by side: parts of two units and more, by and large. */
function isPutTogether(key: string, headKey: string): boolean {
  let parts = 0;
  for (let at = 0; at < key.length; parts++) {
    let end = at + 1;
    while (end <= key.length && headKey.includes(key.slice(at, end))) end++;
    if (end === at + 1) return false;
    at = end - 1;
  }
  return parts <= 1 || 2 * parts <= key.length;
}

/**
 * The line after the last number, blank mark or empty cell that follows line `from`, at most so many lines on and before other words; words of the
 * head before the first number do not count as other.
 */
export function cellsEnd(pieces: Pieces, from: number, most: number, headKey: string): number {
  let end = from;
  let cells = false;
  for (let line = from; line < Math.min(pieces.lines, from + most); line++) {
    const first = pieces.firstPiece[line] as number;
    const next = pieces.firstPiece[line + 1] as number;
    if (first === next) {
      // Pipes alone are cells in which nothing is printed.
      if (line === end && (pieces.delimiters[line] as number) > 0) end = line + 1;
      continue;
    }
    if (pieces.kind[next - 1] === PieceKind.text) {
      if (cells || !spellsHead(pieces, first, next, headKey)) break;
    } else cells = true;
    end = line + 1;
  }
  return gridEnd(pieces, end);
}

/** The longest label in the narrowest column runs over so many lines. */
const GRID_ROW_LINES = 24;

/** The line after the stroke below the row that ends at this line, in a grid drawn with characters: its label may run on below its numbers. */
export function gridEnd(pieces: Pieces, end: number): number {
  for (let line = end; line < Math.min(pieces.lines, end + GRID_ROW_LINES); line++) {
    if (isGridRuling(pieces.text.slice(pieces.lineStart[line], pieces.lineEnd[line]))) return line + 1;
    if ((pieces.delimiters[line] as number) < 2) break;
  }
  return end;
}
