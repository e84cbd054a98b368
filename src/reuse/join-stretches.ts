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
const nearby = 40;

const endOf = (blocks: readonly Block[], side: "a" | "b") => {
  const last = blocks.at(-1) as Block;
  return last[side] + last.length;
};
const startOf = (blocks: readonly Block[], side: "a" | "b") => (blocks[0] as Block)[side];
const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { length }) => sum + length, 0);

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

/** Stretches of one pair by place, those inside another left out, those that follow closely on both sides made one. */
export function joined(stretches: readonly Stretch[], aUnits: Uint16Array, bUnits: Uint16Array): Stretch[] {
  const sorted = [...stretches].sort(
    (x, y) => startOf(x.blocks, "a") - startOf(y.blocks, "a") || endOf(y.blocks, "a") - endOf(x.blocks, "a"),
  );
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

function follows(next: Stretch, stretch: Stretch, aUnits: Uint16Array, bUnits: Uint16Array): boolean {
  const aEnd = endOf(stretch.blocks, "a");
  const bEnd = endOf(stretch.blocks, "b");
  const aGap = startOf(next.blocks, "a") - aEnd;
  const bGap = startOf(next.blocks, "b") - bEnd;
  if (aGap < 0 || bGap < 0 || aGap > nearby || bGap > nearby) return false;
  return !hasGap(aUnits, aEnd, aEnd + aGap) && !hasGap(bUnits, bEnd, bEnd + bGap);
}
