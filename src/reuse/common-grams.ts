import { createTally } from "./agency-tally.js";
import { eachDocument } from "./count-grams.js";
import type { Crew } from "./crew.js";
import { type CommonGrams, packed } from "./grams.js";
import type { Texts } from "./library.js";
import { emptyShingles, listShingles } from "./shingles.js";

/** Agencies are sampled for candidates up to about so many documents; every candidate is then counted in all. */
const sampledDocuments = 5000;
/** A gram as frequent as asked for is missed by the sample less than once in a million: five standard deviations. */
const deviations = 5;

/**
 * The grams that at least `least` agencies have among these documents, in which every document counts once for its agency. Exact: a
 * sample of agencies only proposes candidates, which are then counted in every document, character by character.
 */
export async function commonGrams(
  crew: Crew,
  texts: Texts,
  documents: Uint32Array,
  length: number,
  least: number,
): Promise<CommonGrams> {
  const byAgency = sortedByAgency(texts, documents);
  const starts = agencyStarts(texts, byAgency);
  const agencies = starts.length - 1;
  const sample = sampleOf(byAgency, starts);
  const share = least / Math.max(1, agencies);
  const slack = sample.agencies === agencies ? 0 : deviations * Math.sqrt((share * (1 - share)) / sample.agencies);
  const enough = Math.max(1, Math.floor(Math.max(share - slack, share / 4) * sample.agencies));
  const candidates = propose(texts, sample.documents, length, sample.agencies === agencies ? least : enough);
  const pieces = piecesOf(byAgency, starts);
  const counts = await crew.perform(
    pieces.map(([from, to]) => ({ stage: "count", documents: byAgency, from, to, grams: candidates })),
  );
  const total = new Uint32Array(candidates.count);
  for (const count of counts as readonly Uint32Array[])
    count.forEach((value, i) => (total[i] = (total[i] as number) + value));
  return kept(candidates, total, least);
}

function sortedByAgency({ agency }: Texts, documents: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(new SharedArrayBuffer(4 * documents.length));
  sorted.set(documents);
  return sorted.sort((a, b) => (agency[a] as number) - (agency[b] as number) || a - b);
}

/** Where each agency's documents begin, and the end. */
function agencyStarts({ agency }: Texts, documents: Uint32Array): readonly number[] {
  const starts: number[] = [];
  documents.forEach((document, i) => {
    if (i === 0 || agency[document] !== agency[documents[i - 1] as number]) starts.push(i);
  });
  return [...starts, documents.length];
}

function sampleOf(documents: Uint32Array, starts: readonly number[]): { documents: Uint32Array; agencies: number } {
  const agencies = starts.length - 1;
  const step = Math.max(1, Math.floor(documents.length / sampledDocuments));
  const sample: number[] = [];
  let taken = 0;
  for (let i = 0; i < agencies; i += step, taken++)
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) sample.push(documents[k] as number);
  return { documents: Uint32Array.from(sample), agencies: taken };
}

const mostPieces = 16;

/** The documents in some pieces of about the same size, none of which parts an agency's documents. */
function piecesOf(documents: Uint32Array, starts: readonly number[]): readonly (readonly [number, number])[] {
  const size = Math.max(500, Math.ceil(documents.length / mostPieces));
  const pieces: [number, number][] = [];
  let from = 0;
  for (const start of starts.slice(1))
    if (start - from >= size || start === documents.length) {
      if (start > from) pieces.push([from, start]);
      from = start;
    }
  return pieces;
}

/**
 * Cells of a sketch: so many that chance alone fills a cell to a third of what is looked for, or a little more. With fewer, many rare grams would
 * look frequent; more would crowd everything else out of the processor's cache.
 */
const sketchBits = { least: 10, most: 22 } as const;
const chanceFilling = 1 / 3;
const fullCell = 255;

/**
 * How often the grams of a text occur that share a cell, at most 255, by the high bits of their hash: no gram is more frequent than its cell.
 * A gram is looked for that occurs `enough` times.
 * Most grams are rare, and this tells it without a table that holds them all.
 */
function sketchOf(
  texts: Texts,
  documents: Uint32Array,
  length: number,
  enough: number,
): { cells: Uint8Array; shift: number } {
  let expected = 1;
  for (const document of documents) expected += (texts.to[document] as number) - (texts.from[document] as number);
  const wanted = Math.floor(Math.log2(expected / Math.max(1, chanceFilling * enough)));
  const bits = Math.min(sketchBits.most, Math.max(sketchBits.least, wanted));
  const cells = new Uint8Array(2 ** bits);
  const shift = 32 - bits;
  const shingles = emptyShingles();
  eachDocument(texts, documents, (units) => {
    listShingles(units, length, shingles);
    const { count, hashes } = shingles;
    for (let i = 0; i < count; i++) {
      const cell = (hashes[i] as number) >>> shift;
      if ((cells[cell] as number) < fullCell) cells[cell] = (cells[cell] as number) + 1;
    }
  });
  return { cells, shift };
}

/** The grams that seem to be in at least so many agencies of the sample, by hash alone. */
function propose(texts: Texts, documents: Uint32Array, length: number, least: number): CommonGrams {
  const enough = Math.min(least, fullCell);
  const { cells, shift } = sketchOf(texts, documents, length, enough);
  const tally = createTally();
  const chosen: { readonly hash: number; readonly units: Uint16Array }[] = [];
  const shingles = emptyShingles();
  eachDocument(texts, documents, (units, document) => {
    const agency = texts.agency[document] as number;
    listShingles(units, length, shingles);
    const { count, at, hashes } = shingles;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      if ((cells[hash >>> shift] as number) < enough || tally.add(hash, agency) !== least) continue;
      const from = at[i] as number;
      chosen.push({ hash, units: units.slice(from, from + length) });
    }
  });
  return packed(length, chosen, new Uint32Array(chosen.length));
}

function kept(candidates: CommonGrams, total: Uint32Array, least: number): CommonGrams {
  const { length, units, hashes } = candidates;
  const indices = Array.from({ length: candidates.count }, (_, i) => i).filter((i) => (total[i] as number) >= least);
  const grams = indices.map((i) => ({
    hash: hashes[i] as number,
    units: units.subarray(i * length, (i + 1) * length),
  }));
  return packed(
    length,
    grams,
    Uint32Array.from(indices, (i) => total[i] as number),
  );
}
