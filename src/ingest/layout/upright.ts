import type { Glyph, LaidPage, Rule } from "./laid-page.js";
import { lengthOf } from "./matrix.js";
import { characterOf } from "./radicals.js";
import type { Segment } from "./rules-of-paths.js";

/** A character as it was drawn, before it is known which way up the page is read. */
export interface DrawnGlyph {
  readonly text: string;
  /** Start of its baseline. */
  readonly x: number;
  readonly y: number;
  /** From the start of its baseline to the end. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

/** A page as it was drawn: y grows downwards. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly segments: readonly Segment[];
}

/** Quarter turns clockwise of the direction a character is written in; −1 for slanting text (a watermark). */
function turnOf({ dx, dy }: DrawnGlyph): number {
  if (Math.abs(dy) <= Math.abs(dx) * SLANT) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= Math.abs(dy) * SLANT) return dy > 0 ? 1 : 3;
  return -1;
}
const SLANT = 0.1;
/** From the baseline to half the height of a character, as a part of the font size. Chinese characters reach from −0.12 to 0.88. */
const HALF_HEIGHT = 0.36;

/** The page turned the way most of its characters are written, without slanting text and what lies outside the paper. */
export function upright(page: DrawnPage): LaidPage {
  const counts = [0, 0, 0, 0];
  const turns = page.glyphs.map(turnOf);
  for (const turn of turns) if (turn >= 0) counts[turn] = (counts[turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts));
  const [width, height] = turn % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const at = turned(page, turn);
  const glyphs: Glyph[] = [];
  for (let i = 0; i < turns.length; i++) {
    const glyph = page.glyphs[i] as DrawnGlyph;
    const own = turns[i] as number;
    if (own < 0 || !Number.isFinite(glyph.x + glyph.y + glyph.dx + glyph.dy + glyph.size)) continue;
    const text = characterOf(glyph.text);
    if (text === "") continue;
    const placed = own === turn ? uprightGlyph(glyph, text, at) : turnedGlyph(glyph, text, at);
    const centre = placed.x + placed.width / 2;
    if (centre >= 0 && centre <= width && placed.middle >= 0 && placed.middle <= height) glyphs.push(placed);
  }
  return { width, height, glyphs, rules: rulesOf(page.segments, at) };
}

function rulesOf(segments: readonly Segment[], at: Placing): Rule[] {
  const rules: Rule[] = [];
  for (const [x0, y0, x1, y1] of segments) {
    const [fromX, fromY] = at(x0, y0);
    const [toX, toY] = at(x1, y1);
    const isFlat = Math.abs(toX - fromX) >= Math.abs(toY - fromY);
    const place = isFlat ? (fromY + toY) / 2 : (fromX + toX) / 2;
    const from = isFlat ? Math.min(fromX, toX) : Math.min(fromY, toY);
    const to = isFlat ? Math.max(fromX, toX) : Math.max(fromY, toY);
    if (Number.isFinite(place + from + to))
      rules.push({ direction: isFlat ? "horizontal" : "vertical", at: place, from, to });
  }
  return rules;
}

type Placing = (x: number, y: number) => readonly [number, number];

/** Where a point of the drawn page lies on the page turned back by this many quarters. */
function turned({ width, height }: DrawnPage, turn: number): Placing {
  if (turn === 1) return (x, y) => [y, width - x];
  if (turn === 2) return (x, y) => [width - x, height - y];
  if (turn === 3) return (x, y) => [height - y, x];
  return (x, y) => [x, y];
}

function uprightGlyph({ x, y, dx, dy, size }: DrawnGlyph, text: string, at: Placing): Glyph {
  const place = at(x, y);
  return { text, x: place[0], middle: place[1] - HALF_HEIGHT * size, width: lengthOf(dx, dy), size };
}

/** A character written another way than the page stands as a square of its own in its place. */
function turnedGlyph(glyph: DrawnGlyph, text: string, at: Placing): Glyph {
  const { size } = glyph;
  const length = lengthOf(glyph.dx, glyph.dy) || 1;
  const up = [glyph.dy / length, -glyph.dx / length] as const;
  const [x, middle] = at(
    glyph.x + glyph.dx / 2 + up[0] * HALF_HEIGHT * size,
    glyph.y + glyph.dy / 2 + up[1] * HALF_HEIGHT * size,
  );
  return { text, x: x - size / 2, middle, width: size, size };
}
