import type { Passage, PassageBlock } from "../model/reuse.js";
import type { Span } from "../text/span.js";
import { isSameAgency } from "./direction.js";
import { createAligner } from "./extend.js";
import { type Alignments, alignmentField } from "./find-alignments.js";
import { uninterrupted } from "./interruptions.js";
import { type Block, fused, joined, type Stretch, split } from "./join-stretches.js";
import type { Library } from "./library.js";
import { createNormaliser, type Normaliser } from "./normalise.js";
import { createReader, type Reading, readRange } from "./reading.js";
import { counts, number, special } from "./units.js";

/** Two passages that overlap by this share of the shorter are about the same part of the report. */
const samePart = 0.5;

/** The passages of each report with earlier ones, in the order of the reports; those of a report by place. */
export function* passagesOf(library: Library, alignments: Alignments): Generator<readonly Passage[]> {
  const { texts } = library;
  const { work } = alignments;
  const making: Making = {
    library,
    alignments,
    read: createReader(library),
    normaliser: createNormaliser(texts.wording, { masked: true, sentences: false }),
    extend: createAligner(work.units, work.preset.gram),
  };
  let row = 0;
  while (row < alignments.count) {
    const a = alignmentField(alignments, row, "a");
    const bySource = new Map<number, Stretch[]>();
    for (; row < alignments.count && alignmentField(alignments, row, "a") === a; row++) {
      const b = alignmentField(alignments, row, "b");
      bySource.set(b, [...(bySource.get(b) ?? []), ...stretchesOf(making, row)]);
    }
    const passages = [...bySource].flatMap(([b, stretches]) =>
      joined(stretches, making.read(a).units, making.read(b).units).flatMap((one) => passageOf(making, a, b, one)),
    );
    passages.sort((x, y) => x.aSpan[0] - y.aSpan[0] || x.b - y.b);
    yield passages.map((passage) => ({ ...passage, source: sourceOf(passage, passages) }));
  }
}

/** What passages are made from. */
interface Making {
  readonly library: Library;
  readonly alignments: Alignments;
  readonly read: (document: number) => Reading;
  readonly normaliser: Normaliser;
  readonly extend: ReturnType<typeof createAligner>;
}

/** The alignment of a row, run by run, cut where something other than prose stands between. */
function stretchesOf({ alignments, extend }: Making, row: number): Stretch[] {
  const { work } = alignments;
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

/** The passage of a stretch; nothing when it falls short of the thresholds, or when a part does not read the same by itself. */
function passageOf(making: Making, a: number, b: number, { blocks, common, frequency }: Stretch): Passage[] {
  const { texts, documents, spanOf } = making.library;
  const { thresholds } = making.alignments.work;
  const of = { a: making.read(a), b: making.read(b) };
  const whole = blocks.flatMap((block) => uninterrupted(texts.raw, block, of.a, of.b));
  const isSame = whole.every(
    (block) => isSound(making, a, of.a, block.a, block.length) && isSound(making, b, of.b, block.b, block.length),
  );
  const compared = isSame ? compare(texts.raw, whole, of.a, of.b) : null;
  if (compared === null) return [];
  const { chars } = compared;
  const novel = chars - common;
  if (chars < thresholds.matched || novel < thresholds.novel) return [];
  const spanAt = (document: number, { starts, ends }: Reading, from: number, length: number): Span =>
    spanOf(document, starts[from] as number, ends[from + length - 1] as number);
  const spansOf = (parts: readonly Block[]): PassageBlock[] =>
    parts.map((part) => ({ a: spanAt(a, of.a, part.a, part.length), b: spanAt(b, of.b, part.b, part.length) }));
  const spans = spansOf(whole);
  const sameAgency = isSameAgency(
    documents[a] as (typeof documents)[number],
    documents[b] as (typeof documents)[number],
  );
  const aSpan = around(spans.map((span) => span.a));
  const bSpan = around(spans.map((span) => span.b));
  const changed = spansOf(compared.changed);
  const text = printed(texts.raw, blocks, of.a);
  return [{ a, b, aSpan, bSpan, blocks: spans, changed, text, chars, novel, frequency, sameAgency, source: "both" }];
}

/** Whether a part of the raw text, normalised by itself, is what it was in its document. */
function isSound(
  { library, normaliser }: Making,
  document: number,
  reading: Reading,
  from: number,
  length: number,
): boolean {
  const start = reading.starts[from] as number;
  const slice = readRange(library.texts, normaliser, document, start, reading.ends[from + length - 1] as number);
  if (slice.units.length !== length) return false;
  for (let i = 0; i < length; i++) if (slice.units[i] !== reading.units[from + i]) return false;
  return true;
}

/** How many characters that count are the same as printed, and the masks that stand for something else; null when the units differ. */
function compare(raw: Uint16Array, blocks: readonly Block[], a: Reading, b: Reading) {
  let chars = 0;
  const changed: Block[] = [];
  for (const block of blocks)
    for (let i = 0; i < block.length; i++) {
      const unit = a.units[block.a + i] as number;
      if (unit !== b.units[block.b + i]) return null;
      const differs = isMasked(unit) && digitsOf(raw, a, block.a + i) !== digitsOf(raw, b, block.b + i);
      if (differs) changed.push({ a: block.a + i, b: block.b + i, length: 1 });
      else if (counts(unit)) chars++;
    }
  return { chars, changed };
}

function printed(raw: Uint16Array, blocks: readonly Block[], { starts, ends }: Reading): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return "";
  const part = raw.slice(starts[first.a] as number, ends[last.a + last.length - 1] as number);
  return Buffer.from(part.buffer).toString("utf16le").replace(/\s+/g, "");
}

function digitsOf(raw: Uint16Array, { starts, ends }: Reading, unit: number): string {
  const part = raw.subarray(starts[unit] as number, ends[unit] as number);
  return String.fromCharCode(...part.filter((code) => code !== 32 && code !== 10));
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
