import { eachDocument } from "./count-grams.js";
import { type CommonGrams, gramAt } from "./grams.js";
import type { Texts } from "./library.js";
import { eachShingle, sentenceRanges } from "./shingles.js";
import { counts } from "./units.js";

/** A phrase that one agency in twenty uses is common. Source: method note on leave-own-agency-out frequencies, with 2, 10 and 30 % as its range. */
export const commonShare = 0.05;
/** Two agencies that use the same words may have met; three are a custom. */
export const leastAgencies = 3;
/** About four words. */
export const gramLength = 8;

/**
 * From how many agencies (the report's own included) a gram is boilerplate among so many: other agencies that have it, over all other
 * agencies, reach {@link commonShare}, and at least {@link leastAgencies} agencies have it. An agency's own years never make its text common.
 */
export function boilerplateThreshold(agencies: number, share: number = commonShare): number {
  return Math.max(leastAgencies, Math.ceil(share * (agencies - 1) - 1e-9) + 1);
}

/**
 * The share of each document's text that stands in a sentence with a common gram: Σ characters of such sentences over Σ characters, mandated
 * wording counted in neither. NaN for a document without text.
 */
export function boilerplateShares(texts: Texts, documents: Uint32Array, grams: CommonGrams): Float64Array {
  const shares = new Float64Array(documents.length);
  let i = 0;
  eachDocument(texts, documents, (units) => {
    shares[i++] = shareOf(units, grams);
  });
  return shares;
}

function shareOf(units: Uint16Array, grams: CommonGrams): number {
  const common = new Uint8Array(units.length);
  eachShingle(units, grams.length, (at, hash) => {
    if (gramAt(grams, units, at, hash) >= 0) common[at] = 1;
  });
  let all = 0;
  let boilerplate = 0;
  for (const [from, to] of sentenceRanges(units)) {
    let size = 0;
    for (let i = from; i < to; i++) if (counts(units[i] as number)) size++;
    all += size;
    if (common.subarray(from, to).includes(1)) boilerplate += size;
  }
  return boilerplate / all;
}
