import { type CommonGrams, gramAt } from "./grams.js";
import { rawText, type Texts } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { parts } from "./shingles.js";
import { mix, oldestWeight, roll } from "./winnow.js";

/** How many agencies have each gram among documents `from` to `to`, which must be sorted by agency. */
export function countGrams(
  texts: Texts,
  documents: Uint32Array,
  from: number,
  to: number,
  grams: CommonGrams,
): Uint32Array {
  const counts: Counts = { agencies: new Uint32Array(grams.count), last: new Int32Array(grams.count).fill(-1) };
  eachDocument(texts, documents.subarray(from, to), (units, document) => {
    countIn(units, texts.agency[document] as number, grams, counts);
  });
  return counts.agencies;
}

/** How many agencies have each gram, and which was the last of them. */
interface Counts {
  readonly agencies: Uint32Array;
  readonly last: Int32Array;
}

/** Counts the grams of one text. As `eachShingle`, without a call for each of the many grams that are no candidate. */
function countIn(units: Uint16Array, agency: number, grams: CommonGrams, { agencies, last }: Counts): void {
  const { length, slots } = grams;
  const mask = slots.length - 1;
  const weight = oldestWeight(length);
  let hash = 0;
  let run = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (parts(unit)) {
      hash = 0;
      run = 0;
      continue;
    }
    hash = roll(hash, unit, run >= length ? (units[i - length] as number) : 0, weight);
    if (++run < length) continue;
    const mixed = mix(hash);
    if ((slots[mixed & mask] as number) < 0) continue;
    const gram = gramAt(grams, units, i - length + 1, mixed);
    if (gram < 0 || last[gram] === agency) continue;
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
