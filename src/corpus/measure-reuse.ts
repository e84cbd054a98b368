import type { Passage } from "../model/reuse.js";
import { type Alignments, findAlignments } from "../reuse/find-alignments.js";
import { createLibrary, type Library } from "../reuse/library.js";
import { passagesOf } from "../reuse/passages.js";
import type { Preset } from "../reuse/presets.js";
import { createReader, type Reading } from "../reuse/reading.js";
import { counts } from "../reuse/units.js";
import type { Wording } from "../reuse/wording.js";
import { type Disguise, disguises } from "../synth/reuse/disguise.js";
import { type PlantedCopy, type PlantingRecipe, plantReuse } from "../synth/reuse/plant.js";
import { plantedDocument } from "../synth/reuse/planted-document.js";
import { type CopyDetection, type DetectionMeasure, measureDetections } from "./detection-measure.js";

/** How well copies of one kind were found. */
export interface DisguiseMeasure {
  readonly disguise: Disguise | "all";
  readonly planted: number;
  /** Of the planted copies, those found with their source. */
  readonly found: number;
  /** Mean share of a copy's characters that passages of other agencies cover. */
  readonly covered: number;
  readonly detection: DetectionMeasure;
}

/** How many of the passages between agencies with so many novel characters lie in planted copies. */
export interface PrecisionMeasure {
  readonly novel: number;
  readonly passages: number;
  readonly planted: number;
}

/** What the search found of a corpus with planted reuse. */
export interface ReuseMeasure {
  readonly reports: number;
  readonly disguises: readonly DisguiseMeasure[];
  readonly precision: readonly PrecisionMeasure[];
  /** Rows of the index whose passage did not read the same by itself: 0 unless something is wrong. */
  readonly alignments: number;
}

/** Copies with fewer novel characters are set phrases with a word or two around them. */
const leastNovel = 40;
const novelThresholds = [28, 32, 48, 64];

/** Plants reuse, searches it and compares. `threads` changes nothing but the time. */
export async function measureReuse(
  recipe: PlantingRecipe,
  wording: Wording,
  preset: Preset,
  threads = 1,
): Promise<ReuseMeasure> {
  const builder = createLibrary(wording, recipe.reports * 1700);
  const copies: PlantedCopy[] = [];
  let number = 0;
  plantReuse(recipe, (text, planted) => {
    builder.add(plantedDocument(number++, text), { text: text.text, at: [0], source: [0], parts: [] });
    copies.push(...planted);
  });
  const library = builder.build();
  const numbers = new Map(library.documents.map(({ path }, d) => [Number(path), d]));
  const alignments = await findAlignments(library.texts, { preset, threads });
  const passages = [...passagesOf(library, alignments)].flat().filter(({ sameAgency }) => sameAgency === false);
  const truth = copies.map((copy) => ({
    ...copy,
    text: numbers.get(copy.text) as number,
    source: numbers.get(copy.source) as number,
  }));
  const read = createReader(library);
  const novel = truth.filter((copy) => novelChars(read, library, alignments, copy) >= leastNovel);
  return {
    reports: recipe.reports,
    disguises: ["all" as const, ...disguises].map((disguise) => measureDisguise(disguise, novel, truth, passages)),
    precision: novelThresholds.map((least) => precisionAt(least, truth, passages)),
    alignments: alignments.count,
  };
}

/** Characters of a copy that count and stand outside text that is common in the corpus. */
function novelChars(
  read: (document: number) => Reading,
  { texts }: Library,
  { work }: Alignments,
  { text, span }: PlantedCopy,
): number {
  const { units, starts } = read(text);
  const common = new Uint8Array(units.length);
  for (let print = work.printFrom[text] as number; print < (work.printTo[text] as number); print++) {
    const at = (work.printAt[print] as number) - (work.unitFrom[text] as number);
    if ((work.printCount[print] as number) > work.thresholds.common) common.fill(1, at, at + work.preset.gram);
  }
  let novel = 0;
  for (let i = 0; i < units.length; i++) {
    const at = (starts[i] as number) - (texts.from[text] as number);
    if (at >= span[0] && at < span[1] && common[i] === 0 && counts(units[i] as number)) novel++;
  }
  return novel;
}

function measureDisguise(
  disguise: Disguise | "all",
  novel: readonly PlantedCopy[],
  truth: readonly PlantedCopy[],
  passages: readonly Passage[],
): DisguiseMeasure {
  const isMine = (copy: PlantedCopy) => disguise === "all" || copy.disguise === disguise;
  const mine = novel.filter(isMine);
  const byText = groupedBy(passages, ({ a }) => a);
  const pairs = new Set(truth.filter(isMine).map(({ text, source }) => `${text} ${source}`));
  const detections: CopyDetection[] = passages
    .filter(({ a, b }) => pairs.has(`${a} ${b}`))
    .map(({ a, b, aSpan, bSpan }) => ({ text: a, source: b, span: aSpan, sourceSpan: bSpan }));
  let found = 0;
  let covered = 0;
  for (const copy of mine) {
    const own = byText.get(copy.text) ?? [];
    if (
      own.some(({ b, aSpan, bSpan }) => b === copy.source && meets(aSpan, copy.span) && meets(bSpan, copy.sourceSpan))
    )
      found++;
    covered += coverage(copy, own);
  }
  return {
    disguise,
    planted: mine.length,
    found,
    covered: mine.length === 0 ? 0 : covered / mine.length,
    detection: measureDetections(
      truth.filter((copy) => isMine(copy) && novel.includes(copy)),
      detections,
      truth,
    ),
  };
}

function coverage({ span }: PlantedCopy, passages: readonly Passage[]): number {
  const covered = new Uint8Array(span[1] - span[0]);
  for (const { aSpan } of passages) covered.fill(1, Math.max(0, aSpan[0] - span[0]), Math.max(0, aSpan[1] - span[0]));
  return covered.reduce((sum, value) => sum + value, 0) / covered.length;
}

function precisionAt(least: number, truth: readonly PlantedCopy[], passages: readonly Passage[]): PrecisionMeasure {
  const copies = groupedBy(truth, ({ text }) => text);
  const found = passages.filter(({ novel }) => novel >= least);
  const planted = found.filter(({ a, aSpan }) =>
    (copies.get(a) ?? []).some(({ span }) => overlap(aSpan, span) > (aSpan[1] - aSpan[0]) / 2),
  );
  return { novel: least, passages: found.length, planted: planted.length };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const overlap = (x: readonly [number, number], y: readonly [number, number]) =>
  Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
const meets = (x: readonly [number, number], y: readonly [number, number]) => overlap(x, y) > 0;
