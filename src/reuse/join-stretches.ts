import { special } from "./units.js";

/** A run of units that is the same on both sides, in units of each document. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Blocks of one alignment, in order on both sides. `common` of their units are text common in the corpus. */
export interface Stretch {
  readonly blocks: readonly Block[];
  readonly common: number;
  readonly frequency: number;
}

/** Passages of one pair closer than this on both sides are one passage with a difference in it. */
const nearby = 64;

const endOf = (blocks: readonly Block[], side: "a" | "b") =>
  blocks.reduce((end, block) => Math.max(end, block[side] + block.length), 0);
const startOf = (blocks: readonly Block[], side: "a" | "b") =>
  blocks.reduce((start, block) => Math.min(start, block[side]), Infinity);
const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { length }) => sum + length, 0);

/** Blocks by place, those that follow each other at once on both sides made one. */
export function fused(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last !== undefined && last.a + last.length === block.a && last.b + last.length === block.b)
      result[result.length - 1] = { ...last, length: last.length + block.length };
    else result.push(block);
  }
  return result;
}

/** The blocks parted where either text has a gap; a gap itself belongs to no part. Common units are shared out by length. */
export function split(
  blocks: readonly Block[],
  { a: units, b: others }: { readonly a: Uint16Array; readonly b: Uint16Array },
  common: number,
  frequency: number,
): Stretch[] {
  const parts: Block[][] = [[]];
  let before: Block | null = null;
  for (const block of blocks) {
    if (
      before !== null &&
      (hasGap(units, before.a + before.length, block.a) || hasGap(others, before.b + before.length, block.b))
    )
      parts.push([]);
    let from = 0;
    for (let i = 0; i <= block.length; i++) {
      const isGap = i < block.length && units[block.a + i] === special.gap;
      if (i < block.length && !isGap) continue;
      if (i > from) parts.at(-1)?.push({ a: block.a + from, b: block.b + from, length: i - from });
      if (isGap) parts.push([]);
      from = i + 1;
    }
    before = block;
  }
  const filled = parts.filter(({ length }) => length > 0);
  const total = filled.reduce((sum, part) => sum + lengthOf(part), 0);
  return filled.map((part) => ({ blocks: part, common: Math.round((common * lengthOf(part)) / total), frequency }));
}

function hasGap(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i] === special.gap) return true;
  return false;
}

/** Stretches of one pair by place, those inside another left out, those that stand closely together on both sides made one. */
export function joined(stretches: readonly Stretch[], aUnits: Uint16Array, bUnits: Uint16Array): Stretch[] {
  let result = [...stretches].sort(
    (x, y) => startOf(x.blocks, "a") - startOf(y.blocks, "a") || endOf(y.blocks, "a") - endOf(x.blocks, "a"),
  );
  // Of sentences copied in the order 1, 3, 2 the last two meet first, and the first meets them then.
  for (let before = Infinity; result.length < before; ) {
    before = result.length;
    result = joinedOnce(result, aUnits, bUnits);
  }
  return result;
}

function joinedOnce(sorted: readonly Stretch[], aUnits: Uint16Array, bUnits: Uint16Array): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of sorted) {
    if (result.some((other) => isWithin(stretch, other, "a") && isWithin(stretch, other, "b"))) continue;
    const at = result.findIndex((other) => follows(stretch, other, aUnits, bUnits));
    const other = result[at];
    if (other === undefined) result.push(stretch);
    else
      result[at] = {
        blocks: [...other.blocks, ...stretch.blocks],
        common: other.common + stretch.common,
        frequency: Math.min(other.frequency, stretch.frequency),
      };
  }
  return result;
}

function isWithin(inner: Stretch, outer: Stretch, side: "a" | "b"): boolean {
  return (
    startOf(inner.blocks, side) >= startOf(outer.blocks, side) && endOf(inner.blocks, side) <= endOf(outer.blocks, side)
  );
}

/** Next in `a`, and near on the other side, before or after: copied sentences may have changed places. */
function follows(next: Stretch, stretch: Stretch, aUnits: Uint16Array, bUnits: Uint16Array): boolean {
  const aEnd = endOf(stretch.blocks, "a");
  const aGap = startOf(next.blocks, "a") - aEnd;
  if (aGap < 0 || aGap > nearby || hasGap(aUnits, aEnd, aEnd + aGap)) return false;
  const [before, after] = startOf(next.blocks, "b") < startOf(stretch.blocks, "b") ? [next, stretch] : [stretch, next];
  const bEnd = endOf(before.blocks, "b");
  const bGap = startOf(after.blocks, "b") - bEnd;
  return bGap >= 0 && bGap <= nearby && !hasGap(bUnits, bEnd, bEnd + bGap);
}
