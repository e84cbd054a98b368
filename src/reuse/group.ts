import type { Workspace } from "./workspace.js";

/** Tables for the grouping of one bucket; used again, not made anew, for each. */
interface GroupTable {
  /**
   * From key to the group of fingerprints that have it, by open addressing. Four numbers a slot, side by side since they are wanted together:
   * key, first and last fingerprint, how many (0: the slot is empty).
   */
  slots: Uint32Array;
  /** For each fingerprint of the bucket its slot, and the fingerprint before with its key; itself for the first. */
  entries: Uint32Array;
}

const slotWidth = 4;
const entryWidth = 2;
const leastBits = 8;
/** The largest number that the table of counts holds. */
const mostCounted = 65_535;
/** Slots for each fingerprint, at least. */
const room = 1.4;

/**
 * Groups the fingerprints of buckets `from` to `to` by key: afterwards those that are not alone know the first and the previous one of their key
 * and how many there are. Two passes per bucket over its entries, whatever the sizes of groups: no pairs are formed. The first stays within
 * the processor's cache; the second writes to far places, each once, without having to wait for one before it goes to the next. Different
 * grams with one key share a group; whoever follows a link compares the texts.
 */
export function groupBuckets(work: Workspace, bucketStarts: Uint32Array, from: number, to: number): void {
  const table: GroupTable = { slots: new Uint32Array(0), entries: new Uint32Array(0) };
  for (let bucket = from; bucket < to; bucket++) {
    const start = bucketStarts[bucket] as number;
    const end = bucketStarts[bucket + 1] as number;
    const bits = Math.max(leastBits, 32 - Math.clz32(room * (end - start)));
    if (table.slots.length < slotWidth << bits) table.slots = new Uint32Array(slotWidth << bits);
    else table.slots.fill(0, 0, slotWidth << bits);
    if (table.entries.length < entryWidth * (end - start))
      table.entries = new Uint32Array(2 * entryWidth * (end - start));
    enter(work, table, bits, start, end);
    writeLinks(work, table, start, end);
  }
}

/** Enters a bucket's fingerprints into the table, in their order. */
function enter(work: Workspace, { slots, entries }: GroupTable, bits: number, start: number, end: number): void {
  const { buckets, bucketBits } = work;
  const mask = (1 << bits) - 1;
  const shift = Math.max(0, 32 - bucketBits - bits);
  for (let i = start, entry = 0; i < end; i++, entry += entryWidth) {
    const key = buckets[2 * i] as number;
    const print = buckets[2 * i + 1] as number;
    let slot = (key >>> shift) & mask;
    while (slots[slotWidth * slot + 3] !== 0 && slots[slotWidth * slot] !== key) slot = (slot + 1) & mask;
    const at = slotWidth * slot;
    const many = slots[at + 3] as number;
    if (many === 0) {
      slots[at] = key;
      slots[at + 1] = print;
    }
    entries[entry] = at;
    entries[entry + 1] = many === 0 ? print : (slots[at + 2] as number);
    slots[at + 2] = print;
    slots[at + 3] = many + 1;
  }
}

/** Writes the links of a bucket's fingerprints that are not alone. */
function writeLinks(work: Workspace, { slots, entries }: GroupTable, start: number, end: number): void {
  const { buckets, printGroup, printBefore, printCount } = work;
  for (let i = start, entry = 0; i < end; i++, entry += entryWidth) {
    const at = entries[entry] as number;
    const many = slots[at + 3] as number;
    if (many < 2) continue;
    const print = buckets[2 * i + 1] as number;
    printGroup[print] = slots[at + 1] as number;
    printBefore[print] = entries[entry + 1] as number;
    printCount[print] = Math.min(mostCounted, many);
  }
}
