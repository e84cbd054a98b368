import { eachDocument } from "./count-grams.js";
import { type CommonGrams, gramAt } from "./grams.js";
import type { Texts } from "./library.js";
import { eachShingle } from "./shingles.js";

/** How often each gram occurs in these documents. */
export function countTimes(texts: Texts, documents: Uint32Array, grams: CommonGrams): Float64Array {
  const times = new Float64Array(grams.count);
  eachDocument(texts, documents, (units) => {
    eachShingle(units, grams.length, (at, hash) => {
      const gram = gramAt(grams, units, at, hash);
      if (gram >= 0) times[gram] = (times[gram] as number) + 1;
    });
  });
  return times;
}
