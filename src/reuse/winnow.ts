/** Odd, with its bits well spread: the golden ratio's. The base of the rolling polynomial hash. */
const base = 0x9e3779b1;

// What is called for every gram is a constant of this file: names that are imported or declared as functions are looked up at each call.
const mixed = (value: number): number => {
  let m = value ^ (value >>> 16);
  m = Math.imul(m, 0x85ebca6b);
  m ^= m >>> 13;
  m = Math.imul(m, 0xc2b2ae35);
  return m ^ (m >>> 16);
};
const rolled = (hash: number, entering: number, leaving: number, weight: number): number =>
  (Math.imul(hash, base) + ((entering - Math.imul(weight, leaving)) | 0)) | 0;

/** Spreads the bits of a 32-bit number (the finisher of MurmurHash3). */
export const mix = mixed;

/** One step of the rolling hash: `entering` comes in, `leaving` goes out. */
export const roll = rolled;

/** The weight that the oldest unit of a window has in the rolling hash when the next one comes in. */
export function oldestWeight(gram: number): number {
  let weight = 1;
  for (let i = 0; i < gram; i++) weight = Math.imul(weight, base);
  return weight;
}

/**
 * Writes the hash (31 bits) of every gram of `units[from, to)` to `hashes` and returns how many there are; 0 for a text shorter than a gram.
 * Equal grams have equal hashes, wherever they stand.
 */
export function hashGrams(units: Uint16Array, from: number, to: number, gram: number, hashes: Int32Array): number {
  const count = to - from - gram + 1;
  if (count <= 0) return 0;
  const weight = oldestWeight(gram);
  let hash = 0;
  for (let i = from; i < from + gram; i++) hash = (Math.imul(hash, base) + (units[i] as number)) | 0;
  hashes[0] = mixed(hash) >>> 1;
  for (let g = 1; g < count; g++) {
    hash = rolled(hash, units[from + g + gram - 1] as number, units[from + g - 1] as number, weight);
    hashes[g] = mixed(hash) >>> 1;
  }
  return count;
}

/**
 * Winnowing: writes to `chosen` the grams that are kept, in order, and returns how many. Of any `window` grams in a row at least one is
 * kept, and equal texts keep equal grams, so that two texts that share `window` grams in a row share a kept one. Fewer grams than a window
 * keep one. The least hash is kept, of equals the last when a window is searched anew, the one already kept else (robust winnowing).
 * Source: Schleimer, Wilkerson & Aiken 2003, "Winnowing: local algorithms for document fingerprinting".
 */
export function winnow(hashes: Int32Array, count: number, window: number, chosen: Uint32Array): number {
  if (count === 0) return 0;
  const first = Math.min(count, window);
  let kept = 0;
  let least = leastIn(hashes, 0, first);
  chosen[kept++] = least;
  for (let next = first; next < count; next++) {
    const value = hashes[least] as number;
    const stop = Math.min(count, least + window);
    while (next < stop && (hashes[next] as number) >= value) next++;
    if (next < stop) least = next;
    else if (next >= count) break;
    else least = leastIn(hashes, least + 1, next + 1);
    chosen[kept++] = least;
  }
  return kept;
}

/** Where the last of the least hashes stands. Masks in place of jumps, which cannot be foretold here; hashes have 31 bits, so differences have 32. */
function leastIn(hashes: Int32Array, from: number, to: number): number {
  let least = from;
  let value = hashes[from] as number;
  for (let i = from + 1; i < to; i++) {
    const hash = hashes[i] as number;
    const isLess = (hash - value - 1) >> 31;
    least += (i - least) & isLess;
    value += (hash - value) & isLess;
  }
  return least;
}
