import { eachShingle, sentenceRanges } from "../shingles.js";
import { sizeOf } from "./stickiness.js";

/** Ten words, as Cazier & Pfeiffer count them, are about 19 Han characters. */
export const redundancyLength = 19;

/**
 * Redundancy by sentences: characters in sentences that stand word for word more than once in the same text, over all characters (every copy
 * counts). Unit: share; null for a text without characters. Source: Dyer, Lang & Stice-Lawrence 2017, with characters for words.
 */
export function repeatedSentenceShare(units: Uint16Array): number | null {
  const sizes = new Map<string, { times: number; size: number }>();
  let all = 0;
  for (const range of sentenceRanges(units)) {
    const size = sizeOf(units, range);
    all += size;
    const key = String.fromCharCode(...units.subarray(...range).subarray(0, 4096));
    const known = sizes.get(key) ?? { times: 0, size: 0 };
    sizes.set(key, { times: known.times + 1, size: known.size + size });
  }
  if (all === 0) return null;
  let repeated = 0;
  for (const { times, size } of sizes.values()) if (times > 1) repeated += size;
  return repeated / all;
}

/**
 * Redundancy by grams: the share of a text's grams of `length` units whose gram occurs more than once in it. Unit: share; null for a text
 * without a gram. Source: Cazier & Pfeiffer 2016 (10-grams of words), with 19 characters for ten words.
 */
export function repeatedGramShare(units: Uint16Array, length = redundancyLength): number | null {
  const times = new Map<string, number>();
  let all = 0;
  eachShingle(units, length, (at) => {
    const gram = String.fromCharCode(...units.subarray(at, at + length));
    times.set(gram, (times.get(gram) ?? 0) + 1);
    all++;
  });
  if (all === 0) return null;
  let repeated = 0;
  for (const count of times.values()) if (count > 1) repeated += count;
  return repeated / all;
}
