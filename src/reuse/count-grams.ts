import { type CommonGrams, gramOf, stands } from "./grams.js";
import { rawText, type Texts } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { emptyShingles, listShingles, type ShingleList } from "./shingles.js";

/** How many agencies have each gram among documents `from` to `to`, which must be sorted by agency. */
export function countGrams(
  texts: Texts,
  documents: Uint32Array,
  from: number,
  to: number,
  grams: CommonGrams,
): Uint32Array {
  const counts: Counts = { agencies: new Uint32Array(grams.count), last: new Int32Array(grams.count).fill(-1) };
  const shingles = emptyShingles();
  eachDocument(texts, documents.subarray(from, to), (units, document) => {
    listShingles(units, grams.length, shingles);
    countIn(units, shingles, texts.agency[document] as number, grams, counts);
  });
  return counts.agencies;
}

/** How many agencies have each gram, and which was the last of them. */
interface Counts {
  readonly agencies: Uint32Array;
  readonly last: Int32Array;
}

/** Counts the grams of one text, by its shingles. */
function countIn(
  units: Uint16Array,
  { count, at, hashes }: ShingleList,
  agency: number,
  grams: CommonGrams,
  { agencies, last }: Counts,
): void {
  const { slots } = grams;
  const mask = slots.length - 1;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    if ((slots[hash & mask] as number) < 0) continue;
    const gram = gramOf(grams, hash);
    if (gram < 0 || last[gram] === agency || !stands(grams, gram, units, at[i] as number)) continue;
    last[gram] = agency;
    agencies[gram] = (agencies[gram] as number) + 1;
  }
}

/** Calls `visit` with each document's normalised text, numbers and names masked, sentence ends kept. The array is overwritten by the next. */
export function eachDocument(
  texts: Texts,
  documents: Uint32Array,
  visit: (units: Uint16Array, document: number) => void,
): void {
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: true });
  let buffer = new Uint16Array(1 << 14);
  for (const document of documents) {
    const text = rawText(texts, document);
    const longest = text.to - text.from;
    if (buffer.length < longest) buffer = new Uint16Array(2 * longest);
    visit(buffer.subarray(0, normaliser.run(text, buffer, 0, null)), document);
  }
}
