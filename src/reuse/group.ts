import type { Workspace } from "./workspace.js";

/** A table from key to the group of fingerprints that have it, by open addressing; wiped, not made anew, for each bucket. */
interface GroupTable {
  readonly bits: number;
  readonly key: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly count: Uint32Array;
}

function tableFor(entries: number, table: GroupTable | null): GroupTable {
  if (table !== null && 1 << table.bits >= 2 * entries) {
    table.count.fill(0);
    return table;
  }
  const bits = Math.max(12, Math.ceil(Math.log2(2 * entries)));
  const column = () => new Uint32Array(2 ** bits);
  return { bits, key: column(), first: column(), last: column(), count: column() };
}

/**
 * Groups the fingerprints of buckets `from` to `to` by key: afterwards each knows the first and the previous one of its key and how many
 * there are. One pass per bucket over its entries, whatever the sizes of groups: no pairs are formed. Different grams with one key share
 * a group; whoever follows a link compares the texts.
 */
export function groupBuckets(work: Workspace, bucketStarts: Uint32Array, from: number, to: number): void {
  const { bucketKey, bucketPrint, printGroup, printBefore, printCount, bucketBits } = work;
  let table: GroupTable | null = null;
  let slots = new Uint32Array(0);
  for (let bucket = from; bucket < to; bucket++) {
    const start = bucketStarts[bucket] as number;
    const end = bucketStarts[bucket + 1] as number;
    table = tableFor(end - start, table);
    if (slots.length < end - start) slots = new Uint32Array(2 * (end - start));
    const { bits, key, first, last, count } = table;
    const mask = 2 ** bits - 1;
    const shift = Math.max(0, 32 - bucketBits - bits);
    for (let i = start; i < end; i++) {
      const wanted = bucketKey[i] as number;
      const print = bucketPrint[i] as number;
      let slot = (wanted >>> shift) & mask;
      while (count[slot] !== 0 && key[slot] !== wanted) slot = (slot + 1) & mask;
      if (count[slot] === 0) {
        key[slot] = wanted;
        first[slot] = print;
        last[slot] = print;
      }
      printGroup[print] = first[slot] as number;
      printBefore[print] = last[slot] as number;
      last[slot] = print;
      count[slot] = (count[slot] as number) + 1;
      slots[i - start] = slot;
    }
    for (let i = start; i < end; i++)
      printCount[bucketPrint[i] as number] = Math.min(65_535, count[slots[i - start] as number] as number);
  }
}
