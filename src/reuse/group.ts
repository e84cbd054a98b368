import type { Workspace } from "./workspace.js";

/** A table from key to the group of fingerprints that have it, by open addressing; used again, not made anew, for each bucket. */
interface GroupTable {
  /** Four numbers a slot, side by side since they are wanted together: key, first and last fingerprint, how many (0: the slot is empty). */
  slots: Uint32Array;
  /** The slot of each fingerprint of the bucket. */
  slotOf: Uint32Array;
}

const slotWidth = 4;
const leastBits = 8;
/** Slots for each fingerprint, at least. */
const room = 1.4;

/**
 * Groups the fingerprints of buckets `from` to `to` by key: afterwards those that are not alone know the first and the previous one of their key
 * and how many there are. One pass per bucket over its entries, whatever the sizes of groups: no pairs are formed. Different grams with one key
 * share a group; whoever follows a link compares the texts.
 */
export function groupBuckets(work: Workspace, bucketStarts: Uint32Array, from: number, to: number): void {
  const table: GroupTable = { slots: new Uint32Array(0), slotOf: new Uint32Array(0) };
  for (let bucket = from; bucket < to; bucket++) {
    const start = bucketStarts[bucket] as number;
    const end = bucketStarts[bucket + 1] as number;
    const bits = Math.max(leastBits, Math.ceil(Math.log2(room * (end - start))));
    if (table.slots.length < slotWidth << bits) table.slots = new Uint32Array(slotWidth << bits);
    else table.slots.fill(0, 0, slotWidth << bits);
    if (table.slotOf.length < end - start) table.slotOf = new Uint32Array(2 * (end - start));
    link(work, table, bits, start, end);
    count(work, table, start, end);
  }
}

/** Enters a bucket's fingerprints into the table, in their order, and links each to those of its key before it. */
function link(work: Workspace, { slots, slotOf }: GroupTable, bits: number, start: number, end: number): void {
  const { buckets, printGroup, printBefore, bucketBits } = work;
  const mask = 2 ** bits - 1;
  const shift = Math.max(0, 32 - bucketBits - bits);
  for (let i = start; i < end; i++) {
    const key = buckets[2 * i] as number;
    const print = buckets[2 * i + 1] as number;
    let slot = (key >>> shift) & mask;
    while (slots[slotWidth * slot + 3] !== 0 && slots[slotWidth * slot] !== key) slot = (slot + 1) & mask;
    const at = slotWidth * slot;
    slotOf[i - start] = at;
    if (slots[at + 3] === 0) {
      slots[at] = key;
      slots[at + 1] = print;
    } else {
      printGroup[print] = slots[at + 1] as number;
      printBefore[print] = slots[at + 2] as number;
    }
    slots[at + 2] = print;
    slots[at + 3] = (slots[at + 3] as number) + 1;
  }
}

/** Tells the fingerprints of a bucket that are not alone how many they are, and the first of each key that it is the first. */
function count(work: Workspace, { slots, slotOf }: GroupTable, start: number, end: number): void {
  const { buckets, printGroup, printBefore, printCount } = work;
  for (let i = start; i < end; i++) {
    const at = slotOf[i - start] as number;
    const many = slots[at + 3] as number;
    if (many < 2) continue;
    const print = buckets[2 * i + 1] as number;
    printCount[print] = Math.min(65_535, many);
    if (slots[at + 1] !== print) continue;
    printGroup[print] = print;
    printBefore[print] = print;
  }
}
