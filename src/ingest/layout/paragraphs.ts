import { joined, type TextLine } from "./text-line.js";

/** Between which edges the running text of a document stands, and how far its lines lie apart (0: unknown). */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** A first line is set in by two characters; less than this part of one is an accident. */
const INDENT = 1.2;
/** Lines further apart than so many usual distances do not belong together. */
const PARAGRAPH_GAP = 1.3;
const OTHER_SIZE = 1.15;
/** A line with so many characters may be a full one. */
const LONG = 12;
/** Lines end at one margin within about a character. */
const SAME_MARGIN = 8;

/** The column that lines outside tables are set in; the lines of one page follow each other, pages follow each other. */
export function columnOf(pages: readonly (readonly TextLine[])[]): Column {
  const lines = pages.flat();
  const long = lines.filter((line) => line.text.length >= LONG);
  const left = outermost(lines.map((line) => line.left));
  const right = -outermost((long.length > 1 ? long : lines).map((line) => -reachOf(line)));
  const distances = pages.flatMap((page) =>
    page.slice(1).flatMap((line, i) => {
      const before = page[i] as TextLine;
      return before.right > right - before.size * 2 ? [line.middle - before.middle] : [];
    }),
  );
  return { left, right, leading: distances.length < 3 ? 0 : median(distances) };
}

/** How far the words of a line reach: a mark at its end may stand outside the margin. */
function reachOf({ text, right, size }: TextLine): number {
  return /[，。、；：！？）》”’]$/.test(text) ? right - size : right;
}

/** The smallest position that another one stands close to: a margin, and not a line that sticks out. */
function outermost(positions: readonly number[]): number {
  const sorted = [...positions].sort((a, b) => a - b);
  const found = sorted.find((position, i) => (sorted[i + 1] ?? Number.POSITIVE_INFINITY) - position <= SAME_MARGIN);
  return found ?? sorted[0] ?? 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const sentenceEnd = /[。；：！？]$/;
const point = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;

/**
 * Whether `line` carries on the paragraph that the line before it belongs to: that one was full (the next word would not have fitted),
 * this one is not set in and begins no numbered point, and no gap and no change of size lies between them. `turned`: a page break does.
 */
export function carriesOn(before: TextLine, line: TextLine, column: Column, turned: boolean): boolean {
  const ratio = line.size / before.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return false;
  if (line.left > column.left + INDENT * line.size) return false;
  const distance = line.middle - before.middle;
  if (!turned && column.leading > 0 && distance > column.leading * PARAGRAPH_GAP) return false;
  if (sentenceEnd.test(before.text) && point.test(line.text)) return false;
  return column.right - before.right < firstWord(line) + before.size * 0.5;
}

/** How wide the part of a line is that cannot be broken off it: a number or Latin word with the marks after it, or one character. */
function firstWord({ text, size }: TextLine): number {
  const word = /^[“‘（《〈【(]*(?:[\w.%/:-]+|.)[，。、；：）》〉】”’！？,.;:)!?]*/u.exec(text)?.[0] ?? "";
  let width = 0;
  for (let i = 0; i < word.length; i++) width += word.charCodeAt(i) < 0x80 ? size * 0.55 : size;
  return Math.min(width, size * 8);
}

/** A paragraph with one more line. */
export function withLine(paragraph: string, line: TextLine): string {
  return joined(paragraph, line.text);
}
