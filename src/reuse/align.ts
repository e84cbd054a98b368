import { type Candidates, type CommonRanges, createGatherer, emptyCandidates, locate } from "./candidates.js";
import { type Alignment, createAligner, type Limits } from "./extend.js";
import { noDocument } from "./library.js";
import type { Workspace } from "./workspace.js";

/** Columns of the table of alignments; units are counted from the start of their document. `seedA`, `seedB`: where the gram stands it grew from. */
export const alignmentColumns = [
  "a",
  "b",
  "aFrom",
  "aTo",
  "bFrom",
  "bTo",
  "matched",
  "novel",
  "frequency",
  "seedA",
  "seedB",
] as const;
export type AlignmentColumn = (typeof alignmentColumns)[number];
/** How many fields a row has. */
export const width = alignmentColumns.length;

/** Documents whose candidates are gathered before the first is compared: the texts of many are then fetched from memory at once. */
const batchSize = 48;
/** An alignment already found is looked for among so many of the last. */
const lookBack = 16;
/** Units compared per unit of a document at most: far beyond any real report, and an end to texts made to waste time. */
const mostWork = 200;

interface Found {
  count: number;
  rows: Uint32Array;
}

/**
 * The alignments of a chunk's documents with earlier ones, as rows of {@link alignmentColumns}, by document. Kept are those with enough matched
 * and novel characters (see `Thresholds`); novel are matched ones outside common ranges.
 */
export function alignChunk(work: Workspace, number: number): Uint32Array {
  const chunk = work.chunks[number];
  if (chunk === undefined) return new Uint32Array(0);
  const gather = createGatherer(work);
  const compare = createComparer(work);
  const found: Found = { count: 0, rows: new Uint32Array(width * 1024) };
  const common: CommonRanges[] = Array.from({ length: batchSize }, () => emptyRanges(0));
  const ends = new Uint32Array(batchSize);
  let candidates = emptyCandidates(0);
  for (let from = chunk.from; from < chunk.to; from += batchSize) {
    const to = Math.min(chunk.to, from + batchSize);
    const prints = (work.printTo[to - 1] as number) - (work.printFrom[from] as number);
    if (candidates.a.length < 2 * prints) candidates = emptyCandidates(4 * prints);
    candidates.count = 0;
    for (let d = from; d < to; d++) {
      common[d - from] = rangesFor(work, d, common[d - from] as CommonRanges);
      gather(d, candidates, common[d - from] as CommonRanges);
      ends[d - from] = candidates.count;
    }
    locate(work, candidates);
    for (let d = from, first = 0; d < to; d++) {
      const end = ends[d - from] as number;
      compare(d, candidates, first, end, common[d - from] as CommonRanges, found);
      first = end;
    }
  }
  const rows = new Uint32Array(new SharedArrayBuffer(4 * found.count * width));
  rows.set(found.rows.subarray(0, rows.length));
  return rows;
}

function emptyRanges(capacity: number): CommonRanges {
  return { count: 0, from: new Uint32Array(capacity), to: new Uint32Array(capacity) };
}

function rangesFor({ printFrom, printTo }: Workspace, d: number, ranges: CommonRanges): CommonRanges {
  const needed = (printTo[d] as number) - (printFrom[d] as number);
  return ranges.from.length < needed ? emptyRanges(2 * needed) : ranges;
}

function createComparer(work: Workspace) {
  const { unitFrom, unitTo, thresholds } = work;
  const extend = createAligner(work.units, work.preset.gram);
  const limits: Limits = { aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 };

  return function compare(
    d: number,
    candidates: Candidates,
    first: number,
    end: number,
    common: CommonRanges,
    found: Found,
  ): void {
    const firstRow = found.count;
    limits.aFrom = unitFrom[d] as number;
    limits.aTo = unitTo[d] as number;
    let effort = mostWork * (limits.aTo - limits.aFrom);
    for (let i = first; i < end && effort > 0; i++) {
      const a = candidates.a[i] as number;
      const b = candidates.b[i] as number;
      const source = candidates.source[i] as number;
      if (source === noDocument) continue;
      if (isInside(found, firstRow, a - limits.aFrom, b - (unitFrom[source] as number), source)) continue;
      limits.bFrom = unitFrom[source] as number;
      limits.bTo = unitTo[source] as number;
      const alignment = extend(a, b, limits);
      if (alignment === null) continue;
      effort -= alignment.aTo - alignment.aFrom;
      if (alignment.matched < thresholds.matched) continue;
      const longer = Math.max(alignment.aTo - alignment.aFrom, alignment.bTo - alignment.bFrom);
      if (alignment.matched < thresholds.density * longer) continue;
      const novel = alignment.matched - overlapWith(common, alignment.aFrom, alignment.aTo);
      if (novel < thresholds.novel) continue;
      append(found, alignment, limits, d, source, a, b, novel, candidates.frequency[i] as number);
    }
  };
}

/** Whether the place lies within one of the last alignments of this document with the same source. */
function isInside({ count, rows }: Found, firstRow: number, a: number, b: number, source: number): boolean {
  for (let row = count - 1; row >= Math.max(firstRow, count - lookBack); row--) {
    const at = row * width;
    if (rows[at + 1] !== source) continue;
    const inA = a >= (rows[at + 2] as number) && a < (rows[at + 3] as number);
    if (inA && b >= (rows[at + 4] as number) && b < (rows[at + 5] as number)) return true;
  }
  return false;
}

function overlapWith({ count, from, to }: CommonRanges, start: number, end: number): number {
  let overlap = 0;
  for (let i = 0; i < count; i++) {
    const left = Math.max(start, from[i] as number);
    const right = Math.min(end, to[i] as number);
    if (right > left) overlap += right - left;
  }
  return overlap;
}

function append(
  found: Found,
  { aFrom, aTo, bFrom, bTo, matched }: Alignment,
  limits: Limits,
  d: number,
  source: number,
  a: number,
  b: number,
  novel: number,
  frequency: number,
): void {
  let at = found.count++ * width;
  if (at + width > found.rows.length) {
    const wider = new Uint32Array(2 * found.rows.length);
    wider.set(found.rows);
    found.rows = wider;
  }
  const { rows } = found;
  rows[at++] = d;
  rows[at++] = source;
  rows[at++] = aFrom - limits.aFrom;
  rows[at++] = aTo - limits.aFrom;
  rows[at++] = bFrom - limits.bFrom;
  rows[at++] = bTo - limits.bFrom;
  rows[at++] = matched;
  rows[at++] = novel;
  rows[at++] = frequency;
  rows[at++] = a - limits.aFrom;
  rows[at] = b - limits.bFrom;
}
