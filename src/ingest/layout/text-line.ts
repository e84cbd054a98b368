import type { Glyph } from "./laid-page.js";

/** What stands together on one line, with wide gaps around it. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Characters that stand beside each other, from left to right. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** The largest font size on it. */
  readonly size: number;
  readonly segments: readonly Segment[];
  /** What stands together without a space. */
  readonly words: readonly Segment[];
}

/** Letters whose middles differ by less than this part of the font size stand on one line (small print, raised marks). */
const SAME_LINE = 0.5;
/** A gap as wide as this part of the font size is a space although none is printed; between Chinese and digits a quarter is usual. */
const SPACE = 0.6;
/** A gap as wide as this is no space between words: a column ends. */
const COLUMN_GAP = 1;
/** Figures part at any gap wider than a space: those of narrow columns come close to each other. */
const digit = /\d/;
/** The same character this near to where it stands already was printed twice, to look bold. */
const SHADOW = 0.25;

/** The lines of some glyphs from top to bottom. White space is kept only between words of a line, a run of it as one space. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.middle - b.middle || a.x - b.x);
  const lines: TextLine[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] as Glyph;
    let to = from + 1;
    let size = first.size;
    let middle = first.middle;
    for (; to < sorted.length; to++) {
      const glyph = sorted[to] as Glyph;
      if (glyph.middle - middle > SAME_LINE * Math.min(size, Math.max(glyph.size, size / 2))) break;
      if (glyph.size > size) [size, middle] = [glyph.size, glyph.middle];
    }
    const line = lineOf(sorted.slice(from, to));
    if (line !== null) lines.push(line);
    from = to;
  }
  return lines;
}

function lineOf(all: Glyph[]): TextLine | null {
  all.sort((a, b) => a.x - b.x);
  const glyphs = withoutNotes(all);
  const segments: Segment[] = [];
  const words: Segment[] = [];
  let [text, segment, word, left, start] = ["", "", "", 0, 0];
  let [size, weight, middle] = [0, 0, 0];
  let last: Glyph | null = null;
  let spaced = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      spaced = last !== null;
      continue;
    }
    if (last !== null && last.text === glyph.text && glyph.x - last.x < SHADOW * glyph.size) continue;
    const gap = last === null ? 0 : (glyph.x - last.x - last.width) / Math.max(glyph.size, last.size);
    const parts =
      last !== null && (gap > COLUMN_GAP || (gap > SPACE && digit.test(glyph.text) && digit.test(last.text)));
    const isApart = last !== null && (parts || (spaced ? gap > -SHADOW : gap > SPACE));
    if (last !== null && isApart) {
      words.push({ text: word, left: start, right: last.x + last.width });
      if (parts) segments.push({ text: segment, left, right: last.x + last.width });
      [segment, word] = [parts ? "" : `${segment} `, ""];
    }
    if (segment === "") left = glyph.x;
    if (word === "") start = glyph.x;
    text += (isApart ? " " : "") + glyph.text;
    segment += glyph.text;
    word += glyph.text;
    size = Math.max(size, glyph.size);
    middle += glyph.middle;
    weight += 1;
    last = glyph;
    spaced = false;
  }
  if (last === null) return null;
  const right = last.x + last.width;
  segments.push({ text: segment, left, right });
  words.push({ text: word, left: start, right });
  return { text, left: (segments[0] as Segment).left, right, middle: middle / weight, size, segments, words };
}

/** Signs of notes are at most as large as this part of what they stand behind, and at least so much higher. */
const NOTE_SIZE = 0.85;
const NOTE_RISE = 0.15;

/** The glyphs without the small raised ones right behind a digit, which are the sign of a note (`12¹`, `12⁽¹⁾`) and no part of the number: it takes their room. */
function withoutNotes(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = kept[kept.length - 1];
    const isNote =
      last !== undefined &&
      digit.test(last.text) &&
      glyph.size <= NOTE_SIZE * last.size &&
      last.middle - glyph.middle >= NOTE_RISE * last.size &&
      glyph.x - last.x - last.width < SPACE * glyph.size;
    if (isNote) kept[kept.length - 1] = { ...last, width: glyph.x + glyph.width - last.x };
    else kept.push(glyph);
  }
  return kept;
}

/** Whether two adjoining pieces of a text, broken where the line was full, need a space between them: only words in Latin letters do. */
export function joined(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
