import { type CommonGrams, gramAt } from "./grams.js";
import type { Texts } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { eachShingle } from "./shingles.js";

/** How many agencies have each gram among documents `from` to `to`, which must be sorted by agency. */
export function countGrams(
  texts: Texts,
  documents: Uint32Array,
  from: number,
  to: number,
  grams: CommonGrams,
): Uint32Array {
  const counts = new Uint32Array(grams.count);
  const last = new Int32Array(grams.count).fill(-1);
  eachDocument(texts, documents.subarray(from, to), (units, document) => {
    const agency = texts.agency[document] as number;
    eachShingle(units, grams.length, (at, hash) => {
      const gram = gramAt(grams, units, at, hash);
      if (gram < 0 || last[gram] === agency) return;
      last[gram] = agency;
      counts[gram] = (counts[gram] as number) + 1;
    });
  });
  return counts;
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
    const from = texts.from[document] as number;
    const to = texts.to[document] as number;
    if (buffer.length < to - from) buffer = new Uint16Array(2 * (to - from));
    const names = texts.names[texts.nameList[document] as number] ?? [];
    visit(buffer.subarray(0, normaliser.run(texts.raw, from, to, names, buffer, 0, null)), document);
  }
}
