import { rawText } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { hashGrams, winnow } from "./winnow.js";
import type { Workspace } from "./workspace.js";

/** Least hashes are small numbers: multiplied, they fill the range of keys evenly. */
function keyOf(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return (spread ^ (spread >>> 15)) >>> 0;
}

/**
 * Normalises the documents of a chunk and writes their fingerprints: keys (to `printGroup`), places, and how many fall into each bucket.
 * Returns false when they do not fit into the chunk's part of the tables; nothing beyond it is written.
 */
export function fingerprintChunk(work: Workspace, number: number): boolean {
  const { texts, preset, units, unitFrom, unitTo, printFrom, printTo, histogram, bucketBits } = work;
  const chunk = work.chunks[number];
  if (chunk === undefined) return true;
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: false });
  let hashes = new Int32Array(1 << 14);
  let chosen = new Uint32Array(1 << 14);
  const counts = histogram.subarray(number << bucketBits, (number + 1) << bucketBits).fill(0);
  let next = chunk.base;
  for (let d = chunk.from; d < chunk.to; d++) {
    const from = d === chunk.from ? (unitFrom[d] as number) : (unitTo[d - 1] as number);
    const to = normaliser.run(rawText(texts, d), units, from, null);
    unitFrom[d] = from;
    unitTo[d] = to;
    printFrom[d] = next;
    if (to - from > hashes.length) {
      hashes = new Int32Array(2 * (to - from));
      chosen = new Uint32Array(2 * (to - from));
    }
    const kept = winnow(hashes, hashGrams(units, from, to, preset.gram, hashes), preset.window, chosen);
    if (next + kept > chunk.base + chunk.capacity) return false;
    writePrints(work, next, from, hashes, chosen.subarray(0, kept), counts);
    next += kept;
    printTo[d] = next;
  }
  return true;
}

/** Writes the chosen grams of a document, whose units begin at `from`, as the fingerprints from number `first` on. */
function writePrints(
  { printGroup, printAt, bucketBits }: Workspace,
  first: number,
  from: number,
  hashes: Int32Array,
  chosen: Uint32Array,
  counts: Uint32Array,
): void {
  for (let i = 0; i < chosen.length; i++) {
    const gram = chosen[i] as number;
    const key = keyOf(hashes[gram] as number);
    printGroup[first + i] = key;
    printAt[first + i] = from + gram;
    const bucket = key >>> (32 - bucketBits);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
}

/**
 * Turns the chunks' bucket counts into the places where each chunk writes its fingerprints; returns where each bucket begins, and at one more
 * than their number where the last ends. Each round of buckets begins at 0.
 */
export function placeBuckets({ histogram, chunks, bucketBits, rounds }: Workspace): Uint32Array {
  const all = 1 << bucketBits;
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (all + rounds)));
  const perRound = all / rounds;
  for (let bucket = 0, next = 0; bucket < all; bucket++) {
    if (bucket % perRound === 0) next = 0;
    const start = bucket + Math.floor(bucket / perRound);
    starts[start] = next;
    for (let chunk = 0; chunk < chunks.length; chunk++) {
      const at = chunk * all + bucket;
      const here = histogram[at] as number;
      histogram[at] = next;
      next += here;
    }
    starts[start + 1] = next;
  }
  return starts;
}

/** Copies a chunk's fingerprints of one round into the buckets of their keys; within a bucket they keep their order. */
export function partitionChunk(work: Workspace, number: number, round: number): void {
  const { printTo, printGroup, printCount, histogram, bucketBits, buckets, rounds } = work;
  const chunk = work.chunks[number];
  if (chunk === undefined || chunk.to === chunk.from) return;
  const firstBucket = number << bucketBits;
  const perRound = Math.floor((1 << bucketBits) / rounds);
  const from = round * perRound;
  const to = from + perRound;
  const end = printTo[chunk.to - 1] as number;
  for (let print = chunk.base; print < end; print++) {
    const key = printGroup[print] as number;
    const bucket = key >>> (32 - bucketBits);
    // What was grouped in a round before has a group in place of its key.
    if (bucket < from || bucket >= to || printCount[print] !== 0) continue;
    const place = histogram[firstBucket + bucket] as number;
    buckets[2 * place] = key;
    buckets[2 * place + 1] = print;
    histogram[firstBucket + bucket] = place + 1;
  }
}
