import type { Texts } from "./library.js";
import type { Preset, Thresholds } from "./presets.js";

/** A run of documents that one thread takes at a time, and its place in the table of fingerprints. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Where its fingerprints begin, and how many fit. */
  readonly base: number;
  readonly capacity: number;
}

/**
 * The tables of one run, shared between threads. A fingerprint's number is its place in the tables `print…`; numbers rise with documents and
 * with places in a document. Positions count normalised units of the whole corpus; document `d` has `units[unitFrom[d], unitTo[d])`. Until a chunk
 * is normalised its first document stands where its units begin; the others then follow one another without gaps.
 */
export interface Workspace {
  readonly texts: Texts;
  readonly preset: Preset;
  readonly thresholds: Thresholds;
  readonly chunks: readonly Chunk[];
  readonly units: Uint16Array;
  readonly unitFrom: Uint32Array;
  readonly unitTo: Uint32Array;
  /** The document that holds unit `256 · i`, or the last before it; see {@link placeDocuments}. */
  readonly documentNear: Uint32Array;
  readonly printFrom: Uint32Array;
  readonly printTo: Uint32Array;
  readonly printAt: Uint32Array;
  /** The gram's key until groups are known; then, if it is not alone, the first fingerprint with the same key. */
  readonly printGroup: Uint32Array;
  /** The fingerprint before with the same key; itself for the first; nothing for one that is alone. */
  readonly printBefore: Uint32Array;
  /** How many fingerprints have the same key, at most 65,535; 0 for one that is alone. */
  readonly printCount: Uint16Array;
  readonly bucketBits: number;
  /** Per chunk and bucket: first how many fingerprints, then where the next one goes. */
  readonly histogram: Uint32Array;
  /** The buckets are filled and grouped in so many rounds, each of which overwrites the one before: memory touched once is memory paid for. */
  readonly rounds: number;
  /** Key and number of each fingerprint of a round, side by side, by bucket. */
  readonly buckets: Uint32Array;
}

/** Documents are handed to threads in this many pieces at most, so that no thread waits long for another. */
const mostChunks = 64;
const documentsPerChunk = 2000;
/** A bucket of this many fingerprints is grouped inside the processor's cache. */
const bucketSize = 8192;
const mostBucketBits = 12;
const mostRounds = 2;

const shared = (length: number) => new SharedArrayBuffer(length);

/** Empty tables for a run. `full` makes room for one fingerprint per character, which no ordinary text needs. */
export function createWorkspace(texts: Texts, preset: Preset, thresholds: Thresholds, full = false): Workspace {
  const { count } = texts;
  const unitFrom = new Uint32Array(shared(4 * (count + 1)));
  for (let d = 0; d < count; d++) unitFrom[d + 1] = (unitFrom[d] as number) + lengthOf(texts, d);
  const total = unitFrom[count] as number;
  const chunks = chunksOf(unitFrom, count, full ? 1 : 3 / (preset.window + 1));
  const last = chunks.at(-1);
  const prints = last === undefined ? 0 : last.base + last.capacity;
  const expected = (2 * total) / (preset.window + 1);
  const bucketBits = Math.min(mostBucketBits, Math.max(1, Math.ceil(Math.log2(expected / bucketSize + 1))));
  return {
    texts,
    preset,
    thresholds,
    chunks,
    units: new Uint16Array(shared(2 * (total + 1))),
    unitFrom,
    unitTo: new Uint32Array(shared(4 * count)),
    documentNear: new Uint32Array(shared(4 * ((total >>> 8) + 1))),
    printFrom: new Uint32Array(shared(4 * count)),
    printTo: new Uint32Array(shared(4 * count)),
    printAt: new Uint32Array(shared(4 * prints)),
    printGroup: new Uint32Array(shared(4 * prints)),
    printBefore: new Uint32Array(shared(4 * prints)),
    printCount: new Uint16Array(shared(2 * prints)),
    bucketBits,
    histogram: new Uint32Array(shared(4 * (chunks.length << bucketBits))),
    rounds: Math.min(mostRounds, 1 << bucketBits),
    buckets: new Uint32Array(shared(8 * prints)),
  };
}

function lengthOf(texts: Texts, d: number): number {
  return (texts.to[d] as number) - (texts.from[d] as number);
}

function chunksOf(unitFrom: Uint32Array, count: number, density: number): Chunk[] {
  const number = Math.max(1, Math.min(mostChunks, Math.ceil(count / documentsPerChunk)));
  const chunks: Chunk[] = [];
  let base = 0;
  for (let c = 0; c < number; c++) {
    const from = Math.floor((count * c) / number);
    const to = Math.floor((count * (c + 1)) / number);
    const length = (unitFrom[to] as number) - (unitFrom[from] as number);
    const capacity = Math.min(length, Math.ceil(length * density) + 65_536);
    chunks.push({ from, to, base, capacity });
    base += capacity;
  }
  return chunks;
}

/** Once all chunks are normalised: fills the table by which {@link documentAt} finds documents. */
export function placeDocuments({ texts, unitFrom, documentNear }: Workspace): void {
  let d = 0;
  for (let i = 0; i < documentNear.length; i++) {
    while (d + 1 < texts.count && (unitFrom[d + 1] as number) <= i * 256) d++;
    documentNear[i] = d;
  }
}

/** The document that holds a unit; `near` is one at or before it. */
export function documentAt(
  { documentNear, unitFrom, texts }: Workspace,
  unit: number,
  near = documentNear[unit >>> 8] as number,
): number {
  let d = near;
  while (d + 1 < texts.count && (unitFrom[d + 1] as number) <= unit) d++;
  return d;
}
