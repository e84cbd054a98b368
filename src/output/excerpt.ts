import type { Span } from "../text/span.js";
import { displayWidth } from "../text/width.js";
import { printable } from "./printable.js";

/** A stretch to point at; `^` under what is wrong, `~` under what it was held against. */
export interface Mark {
  readonly span: Span;
  readonly sign: "^" | "~";
}

/** One line of a report as a terminal shows it, and the row beneath that points at characters of it. */
export interface Excerpt {
  readonly source: string;
  readonly carets: string;
}

const CUT = "...";

/**
 * The line (a span of `text` without line break) with its marks, both at most about `width` columns wide. A longer line is shown
 * around its first mark, cut ends as `...`. Marks are clipped to the line; an empty mark points at the character it stands before.
 */
export function excerptOf(text: string, line: Span, marks: readonly Mark[], width: number): Excerpt {
  const shown = windowOf(text, line, Math.min(...marks.map((mark) => mark.span[0])), width);
  let source = shown[0] > line[0] ? CUT : "";
  let carets = " ".repeat(source.length);
  for (let at = shown[0]; at < shown[1]; ) {
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    const face = faceOf(char);
    source += face;
    carets += signAt(marks, at, at + char.length).repeat(displayWidth(face));
    at += char.length;
  }
  if (shown[1] < line[1]) source += CUT;
  else if (marks.some(({ span }) => span[0] === span[1] && span[0] >= line[1])) carets += "^";
  return { source, carets: carets.trimEnd() };
}

/** The part of the line to show: all of it if it fits, else a third of the width before the first mark, the rest after it. */
function windowOf(text: string, line: Span, firstMark: number, width: number): Span {
  const [start, end] = line;
  if (end - start <= width && displayWidth(printable(text.slice(start, end))) <= width) return line;
  const anchor = Math.max(start, Math.min(firstMark, end));
  const lead = reach(text, anchor, start, Math.floor(width / 3));
  const [to, room] = reach(text, lead[0], end, width);
  return [to === end ? reach(text, lead[0], start, room)[0] : lead[0], to];
}

/** How far one gets from an offset towards another within so many columns, and the columns left. */
function reach(text: string, from: number, towards: number, columns: number): readonly [at: number, room: number] {
  let at = from;
  let room = columns;
  while (at !== towards) {
    const next = at < towards ? at + charLength(text, at) : at - (isLow(text, at - 1) && at - 2 >= towards ? 2 : 1);
    const taken = displayWidth(faceOf(text.slice(Math.min(at, next), Math.max(at, next))));
    if (taken > room) break;
    room -= taken;
    at = next;
  }
  return [at, room];
}

const charLength = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) as number).length;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function faceOf(char: string): string {
  return char === "\t" ? "  " : printable(char);
}

function signAt(marks: readonly Mark[], start: number, end: number): string {
  let sign = " ";
  for (const mark of marks) {
    const [from, to] = mark.span;
    if (from < end && Math.max(to, from + 1) > start && sign !== "^") sign = mark.sign;
  }
  return sign;
}
