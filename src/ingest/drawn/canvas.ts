import { displayWidth } from "../../text/width.js";

/** What stands between the lines of a drawing, which encloses it on all sides. */
export interface Enclosed {
  /** First and last line and column, all of them inside. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What it holds of each of its lines, without white space around. */
  readonly lines: readonly string[];
}

/** Larger drawings are no table of a report. */
const MAX_PLACES = 300_000;
/**
 * How many columns a wide character, one that is wide in Chinese fonts only (“ ” … ①) and a character of a drawing take: as terminals, as terminals
 * set to Chinese, as Chinese fonts, as programs that count characters have it.
 */
const measures = [
  { wide: 2, other: 1, stroke: 1 },
  { wide: 2, other: 2, stroke: 1 },
  { wide: 2, other: 2, stroke: 2 },
  { wide: 2, other: 1, stroke: 2 },
  { wide: 1, other: 1, stroke: 1 },
] as const;
const asciiRule = /[-=+]{3,}/g;

/** A place of the drawing that is no character. */
const STROKE = "\u2500";
const BLANK = " ";
const SECOND_HALF = "";

/** The parts a drawing of lines with characters (`┌─┬─┐`, `+--+--+`) encloses, from top to bottom; null where its lines do not meet or enclose what is no rectangle. */
export function enclosedBy(lines: readonly string[]): readonly Enclosed[] | null {
  const isAscii = !lines.some((line) => /[\u2500-\u257f]/.test(line));
  for (const measure of measures) {
    const rows = lines.map((line) => placesOf(line, measure, isAscii));
    const width = (rows[0] as string[]).length;
    if (rows.length * width > MAX_PLACES) return null;
    if (rows.every((row) => row.length === width)) return partsOf(rows);
  }
  return null;
}

function placesOf(line: string, measure: (typeof measures)[number], isAscii: boolean): string[] {
  const drawn = isAscii
    ? line
        .trimEnd()
        .replace(asciiRule, (run) => STROKE.repeat(run.length))
        .replace(/\|/g, STROKE)
    : line.trimEnd();
  const ends = isAscii ? drawn.replace(/^\s*\+|\+$/g, (end) => end.replace("+", STROKE)) : drawn;
  const places: string[] = [];
  for (const char of ends) {
    const isStroke = char >= "\u2500" && char <= "\u257f";
    const width = isStroke ? (isAscii ? 1 : measure.stroke) : columnsOf(char, measure);
    for (let i = 0; i < width; i++) places.push(isStroke ? STROKE : i > 0 ? SECOND_HALF : char);
  }
  return places;
}

function columnsOf(char: string, { wide, other }: (typeof measures)[number]): number {
  const columns = displayWidth(char);
  if (columns === 2) return wide;
  return columns === 1 && char > "\u00a0" ? other : columns;
}

function partsOf(rows: readonly (readonly string[])[]): readonly Enclosed[] | null {
  const width = (rows[0] as readonly string[]).length;
  const indent = Math.min(...rows.map((row) => row.indexOf(STROKE)));
  const seen = new Uint8Array(rows.length * width);
  const parts: Enclosed[] = [];
  for (let y = 0; y < rows.length; y++) {
    for (let x = indent; x < width; x++) {
      if (seen[y * width + x] || rows[y]?.[x] === STROKE) continue;
      const part = partAt(rows, y, x, seen);
      if (part === null) return null;
      parts.push(part);
    }
  }
  return parts;
}

/** The rectangle whose upper left corner is here; null when there is none, for its sides are not all strokes. */
function partAt(rows: readonly (readonly string[])[], top: number, left: number, seen: Uint8Array): Enclosed | null {
  const width = (rows[0] as readonly string[]).length;
  const at = (y: number, x: number) => rows[y]?.[x] ?? BLANK;
  let right = left;
  while (right < width && at(top, right) !== STROKE) right += 1;
  let bottom = top;
  while (bottom < rows.length && at(bottom, left) !== STROKE) bottom += 1;
  if (right === width || bottom === rows.length || top === 0 || left === 0) return null;
  for (let y = top; y < bottom; y++) if (at(y, left - 1) !== STROKE || at(y, right) !== STROKE) return null;
  for (let x = left; x < right; x++) if (at(top - 1, x) !== STROKE || at(bottom, x) !== STROKE) return null;
  const lines: string[] = [];
  for (let y = top; y < bottom; y++) {
    const places: string[] = [];
    for (let x = left; x < right; x++) {
      if (at(y, x) === STROKE || seen[y * width + x]) return null;
      seen[y * width + x] = 1;
      places.push(at(y, x));
    }
    lines.push(places.join("").trim());
  }
  return { top, bottom: bottom - 1, left, right: right - 1, lines };
}
