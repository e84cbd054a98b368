import type { Rule } from "./laid-page.js";

/** The ruling lines of one table: connected, and at least two each way. */
export interface Frame {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Lines drawn side by side, within so many points, are one: double rules, a border for each of two cells. */
export const SAME_RULE = 3;
/** A line may stop so far before the one it should meet. */
const REACH = 4;
/** Tables that differ by so much in width are two. */
const WIDER = 8;
/** Shorter lines are dashes, ticks and parts of pictures. */
const SHORTEST = 5;
/** The official tables have some sixty lines. A page with more than this holds a drawing, and no table is looked for among its lines. */
const MOST_RULES = 2000;

/** The tables drawn on a page, as their lines. */
export function framesOf(rules: readonly Rule[]): Frame[] {
  const horizontal = merged(rules.filter((rule) => rule.direction === "horizontal"));
  const vertical = merged(rules.filter((rule) => rule.direction === "vertical"));
  if (horizontal.length > MOST_RULES || vertical.length > MOST_RULES) return [];
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [h, across] of horizontal.entries())
    for (const [v, down] of vertical.entries()) if (meet(across, down)) parent[root(horizontal.length + v)] = root(h);
  const frames = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const frameOf = (i: number) => {
    const frame = frames.get(root(i)) ?? { horizontal: [], vertical: [] };
    frames.set(root(i), frame);
    return frame;
  };
  for (const [h, rule] of horizontal.entries()) frameOf(h).horizontal.push(rule);
  for (const [v, rule] of vertical.entries()) frameOf(horizontal.length + v).vertical.push(rule);
  return [...frames.values()].flatMap(stacked).filter(isTable);
}

const isTable = ({ horizontal, vertical }: Frame) => horizontal.length > 1 && vertical.length > 0;

/**
 * Tables that touch each other, one not as wide as the other: parted where the right border stands elsewhere above a line than below it, and
 * the lines across end there too. (A table without a border at its sides ends where they do.)
 */
function stacked(frame: Frame): Frame[] {
  for (const { at: y } of frame.horizontal) {
    const across = [frame.horizontal.filter(({ at }) => at < y), frame.horizontal.filter(({ at }) => at > y)];
    const [above, below] = across.map((rules) => Math.max(...rules.map(({ to }) => to))) as [number, number];
    if (!(Math.abs(above - below) > WIDER)) continue;
    const upper = rightmost(frame.vertical.filter(({ from, to }) => from < y - REACH && to >= y - REACH));
    const lower = rightmost(frame.vertical.filter(({ from, to }) => from <= y + REACH && to > y + REACH));
    if (upper === null || lower === null || Math.abs(upper - lower) <= WIDER) continue;
    return [cut(frame, Number.NEGATIVE_INFINITY, y), ...stacked(cut(frame, y, Number.POSITIVE_INFINITY))];
  }
  return [frame];
}

/** Where the rightmost of some lines stands; null for none, or for one alone. */
function rightmost(rules: readonly Rule[]): number | null {
  return rules.length < 2 ? null : Math.max(...rules.map(({ at }) => at));
}

/** What of the lines lies between two heights. */
function cut({ horizontal, vertical }: Frame, top: number, bottom: number): Frame {
  return {
    horizontal: horizontal.filter(({ at }) => at >= top && at <= bottom),
    vertical: vertical
      .filter(({ from, to }) => from < bottom - REACH && to > top + REACH)
      .map((rule) => ({ ...rule, from: Math.max(rule.from, top), to: Math.min(rule.to, bottom) })),
  };
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - REACH &&
    down.at <= across.to + REACH &&
    across.at >= down.from - REACH &&
    across.at <= down.to + REACH
  );
}

/** Pieces of one line as one: a border drawn cell by cell, a double rule, dashes. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    const start = (sorted[from] as Rule).at;
    while (to < sorted.length && (sorted[to] as Rule).at - start <= SAME_RULE) to += 1;
    const beside = sorted.slice(from, to).sort((a, b) => a.from - b.from);
    let open = beside[0] as Rule;
    let end = open.to;
    for (const rule of beside) {
      if (rule.from <= end + SAME_RULE) end = Math.max(end, rule.to);
      else {
        lines.push(end === open.to ? open : { ...open, to: end });
        open = rule;
        end = rule.to;
      }
    }
    lines.push(end === open.to ? open : { ...open, to: end });
    from = to;
  }
  return lines.filter((rule) => rule.to - rule.from >= SHORTEST);
}
