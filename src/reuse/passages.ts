import type { Passage, PassageBlock } from "../model/reuse.js";
import type { Span } from "../text/span.js";
import { isSameAgency } from "./direction.js";
import { createAligner } from "./extend.js";
import { type Alignments, alignmentField } from "./find-alignments.js";
import { uninterrupted } from "./interruptions.js";
import { fused, joined, type Stretch, split } from "./join-stretches.js";
import type { Library } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { createReader, type Reading, readRange } from "./reading.js";
import { counts, number, special } from "./units.js";

/** Two passages that overlap by this share of the shorter are about the same part of the report. */
const samePart = 0.5;

/** The passages of each report with earlier ones, in the order of the reports; those of a report by place. */
export function* passagesOf(library: Library, alignments: Alignments): Generator<readonly Passage[]> {
  const toPassage = createPassageMaker(library, alignments);
  let row = 0;
  while (row < alignments.count) {
    const a = alignmentField(alignments, row, "a");
    const bySource = new Map<number, Stretch[]>();
    for (; row < alignments.count && alignmentField(alignments, row, "a") === a; row++) {
      const b = alignmentField(alignments, row, "b");
      bySource.set(b, [...(bySource.get(b) ?? []), ...toPassage.stretches(row)]);
    }
    const passages = [...bySource].flatMap(([b, stretches]) =>
      joined(stretches, toPassage.read(a).units, toPassage.read(b).units).flatMap((one) => toPassage.make(a, b, one)),
    );
    passages.sort((x, y) => x.aSpan[0] - y.aSpan[0] || x.b - y.b);
    yield passages.map((passage) => ({ ...passage, source: sourceOf(passage, passages) }));
  }
}

function createPassageMaker(library: Library, alignments: Alignments) {
  const { texts, documents, spanOf } = library;
  const { work } = alignments;
  const read = createReader(library);
  const again = createNormaliser(texts.wording, { masked: true, sentences: false });
  const extend = createAligner(work.units, work.preset.gram);

  /** The alignment of a row, run by run, cut where something other than prose stands between. */
  function stretches(row: number): Stretch[] {
    const field = (column: Parameters<typeof alignmentField>[2]) => alignmentField(alignments, row, column);
    const aFrom = work.unitFrom[field("a")] as number;
    const bFrom = work.unitFrom[field("b")] as number;
    const limits = {
      aFrom,
      aTo: work.unitTo[field("a")] as number,
      bFrom,
      bTo: work.unitTo[field("b")] as number,
    };
    const alignment = extend(aFrom + field("seedA"), bFrom + field("seedB"), limits);
    if (alignment === null) return [];
    const { runs } = alignment;
    const blocks = Array.from({ length: runs.count }, (_, i) => ({
      a: (runs.a[i] as number) - aFrom,
      b: (runs.b[i] as number) - bFrom,
      length: runs.length[i] as number,
    })).sort((x, y) => x.a - y.a);
    const common = field("matched") - field("novel");
    const units = { a: work.units.subarray(aFrom, limits.aTo), b: work.units.subarray(bFrom, limits.bTo) };
    return split(fused(blocks), units, common, field("frequency"));
  }

  /** Whether a part of the raw text, normalised by itself, is what it was in its document. */
  function isSound(document: number, reading: Reading, from: number, length: number): boolean {
    const start = reading.starts[from] as number;
    const slice = readRange(texts, again, document, start, reading.ends[from + length - 1] as number);
    if (slice.units.length !== length) return false;
    for (let i = 0; i < length; i++) if (slice.units[i] !== reading.units[from + i]) return false;
    return true;
  }

  /** The passage of a stretch; nothing when it falls short of the thresholds, or when a part does not read the same by itself. */
  function make(a: number, b: number, { blocks, common, frequency }: Stretch): Passage[] {
    const of = { a: read(a), b: read(b) };
    const spanAt = (side: "a" | "b", from: number, length: number): Span =>
      spanOf(side === "a" ? a : b, of[side].starts[from] as number, of[side].ends[from + length - 1] as number);
    let chars = 0;
    const changed: PassageBlock[] = [];
    const whole = blocks.flatMap((block) => uninterrupted(texts.raw, block, of.a, of.b));
    for (const block of whole) {
      if (!isSound(a, of.a, block.a, block.length) || !isSound(b, of.b, block.b, block.length)) return [];
      for (let i = 0; i < block.length; i++) {
        const unit = of.a.units[block.a + i] as number;
        if (unit !== of.b.units[block.b + i]) return [];
        const differs = isMasked(unit) && digitsOf(of.a, block.a + i) !== digitsOf(of.b, block.b + i);
        if (differs) changed.push({ a: spanAt("a", block.a + i, 1), b: spanAt("b", block.b + i, 1) });
        else if (counts(unit)) chars++;
      }
    }
    const novel = chars - common;
    if (chars < work.thresholds.matched || novel < work.thresholds.novel) return [];
    const spans = whole.map((block) => ({
      a: spanAt("a", block.a, block.length),
      b: spanAt("b", block.b, block.length),
    }));
    const sameAgency = isSameAgency(
      documents[a] as (typeof documents)[number],
      documents[b] as (typeof documents)[number],
    );
    const aSpan = around(spans.map((span) => span.a));
    const bSpan = around(spans.map((span) => span.b));
    const text = printed(blocks, of.a);
    return [{ a, b, aSpan, bSpan, blocks: spans, changed, text, chars, novel, frequency, sameAgency, source: "both" }];
  }

  function printed(blocks: Stretch["blocks"], { starts, ends }: Reading): string {
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (first === undefined || last === undefined) return "";
    const raw = texts.raw.subarray(starts[first.a] as number, ends[last.a + last.length - 1] as number);
    return Buffer.from(Uint16Array.from(raw).buffer).toString("utf16le").replace(/\s+/g, "");
  }

  function digitsOf({ starts, ends }: Reading, unit: number): string {
    const raw = texts.raw.subarray(starts[unit] as number, ends[unit] as number);
    return String.fromCharCode(...raw.filter((code) => code !== 32 && code !== 10));
  }

  return { read, stretches, make };
}

function isMasked(unit: number): boolean {
  return unit === number || unit === special.date || unit === special.ownName;
}

function around(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Whether a passage's other side is the first or the last before this report to hold this part of it. */
function sourceOf(passage: Passage, all: readonly Passage[]): Passage["source"] {
  const rivals = all.filter((other) => isSamePart(passage.aSpan, other.aSpan));
  const first = rivals.every(({ b }) => passage.b <= b);
  const last = rivals.every(({ b }) => passage.b >= b);
  if (first && last) return "both";
  return first ? "origin" : last ? "nearest" : "between";
}

function isSamePart(one: Span, other: Span): boolean {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared >= samePart * Math.min(one[1] - one[0], other[1] - other[0]);
}
