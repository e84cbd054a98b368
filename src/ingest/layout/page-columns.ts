import type { Glyph, LaidPage, Rule } from "./laid-page.js";
import { linesOf, type Segment } from "./text-line.js";

/** Text set in columns has at least so many lines of at least so many characters in each; tables and letterheads have fewer. */
const FEWEST = 8;
const LONG = 12;
/** The space between two columns lies in this part of the page's width, */
const [FIRST, LAST, STEP] = [0.35, 0.65, 2];
/** … and hardly a line of text crosses it: headings, tables as wide as the page. */
const MOST_CROSSING = 0.25;
/** Rules no further apart belong to one table. */
const SAME_TABLE = 60;

/**
 * A page as its parts to be read one after the other: where text stands in two columns, or two pages on one, what is left of the space
 * between before what is right of it; what reaches across, above or below, in its place. A page of one column is its only part.
 */
export function partsOf(page: LaidPage): readonly LaidPage[] {
  const lines = linesOf(page.glyphs);
  const at = gutterOf(
    lines.flatMap(({ segments }) => segments),
    page.width,
  );
  if (at === null) return [page];
  const frames = crossingFrames(page.rules, at);
  const isWide = (middle: number) => frames.some(([top, bottom]) => middle > top && middle < bottom);
  const parts: LaidPage[] = [];
  let from = 0;
  let last = 0;
  let wide: boolean | null = null;
  const end = (to: number) => {
    const band = inBand(page, from, to);
    if (wide === true) parts.push(band);
    else if (wide === false) parts.push(...halves(band, at));
    from = to;
  };
  for (const { middle, segments } of lines) {
    const own = isWide(middle) || segments.some((segment) => crosses(segment, at));
    if (wide !== null && own !== wide) end((last + middle) / 2);
    wide = own;
    last = middle;
  }
  end(page.height + 1);
  return parts;
}

const crosses = ({ left, right }: { readonly left: number; readonly right: number }, at: number) =>
  left < at && right > at;

/** The middle of the space between two columns of text; null when the page has one column. */
function gutterOf(segments: readonly Segment[], width: number): number | null {
  const long = segments.filter(({ text }) => text.length >= LONG);
  if (long.length < FEWEST * 2) return null;
  let best: number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = width * FIRST; at <= width * LAST; at += STEP) {
    const left = long.filter(({ right }) => right <= at).length;
    const right = long.filter((segment) => segment.left >= at).length;
    const crossing = segments.filter((segment) => crosses(segment, at)).length;
    if (left < FEWEST || right < FEWEST || crossing > (left + right) * MOST_CROSSING || crossing > fewest) continue;
    if (crossing < fewest) best = [];
    fewest = crossing;
    best.push(at);
  }
  return best.length === 0 ? null : (best[best.length >> 1] as number);
}

/** From where to where tables reach across: between rules that do. */
function crossingFrames(rules: readonly Rule[], at: number): readonly (readonly [top: number, bottom: number])[] {
  const across = rules.filter(({ direction, from, to }) => direction === "horizontal" && from < at && to > at);
  const heights = across.map((rule) => rule.at).sort((a, b) => a - b);
  return heights.slice(1).flatMap((bottom, i) => {
    const top = heights[i] as number;
    return bottom - top <= SAME_TABLE ? [[top - 1, bottom + 1] as const] : [];
  });
}

function inBand(page: LaidPage, top: number, bottom: number): LaidPage {
  const glyphs = page.glyphs.filter(({ middle }) => middle >= top && middle < bottom);
  const rules = page.rules.filter(({ direction, at, from, to }) => {
    const height = direction === "horizontal" ? at : (from + to) / 2;
    return height >= top && height < bottom;
  });
  return { ...page, glyphs, rules };
}

/** What is left and what is right, this moved to begin where that does. */
function halves(page: LaidPage, at: number): readonly LaidPage[] {
  const isLeft = ({ x, width }: Glyph) => x + width / 2 < at;
  const rulesOf = (left: boolean) =>
    page.rules.filter((rule) => (rule.direction === "vertical" ? rule.at : (rule.from + rule.to) / 2) < at === left);
  const [left, right] = [page.glyphs.filter(isLeft), page.glyphs.filter((glyph) => !isLeft(glyph))];
  const edge = (glyphs: readonly Glyph[]) => glyphs.reduce((least, { x }) => Math.min(least, x), page.width);
  const by = edge(right) - edge(left);
  const moved = (rule: Rule): Rule =>
    rule.direction === "vertical" ? { ...rule, at: rule.at - by } : { ...rule, from: rule.from - by, to: rule.to - by };
  return [
    { ...page, width: at, glyphs: left, rules: rulesOf(true) },
    {
      ...page,
      width: at,
      glyphs: right.map((glyph) => ({ ...glyph, x: glyph.x - by })),
      rules: rulesOf(false).map(moved),
    },
  ].filter(({ glyphs }) => glyphs.length > 0);
}
