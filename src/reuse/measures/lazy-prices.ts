import { cosine, termCounts } from "./term-vectors.js";

/** The four similarities of a text with the one before; each 0–1, null where it is not defined. */
export interface LazyPrices {
  /** Σ tf·tf′ / (‖tf‖·‖tf′‖). */
  readonly cosine: number | null;
  /** |S ∩ S′| / |S ∪ S′| over the sets of terms. */
  readonly jaccard: number | null;
  /** 1 − insertions and deletions that turn one text into the other / tokens of both: 1 for equal texts, 0 for texts without a common token. */
  readonly minEdit: number | null;
  /** Change of a side-by-side comparison: tokens added, deleted or changed / average number of tokens. A distance; {@link simpleSimilarities} scales it. */
  readonly simpleChange: number | null;
}

/**
 * Cohen, Malloy & Nguyen 2020 ("Lazy Prices", Journal of Finance 75) over token lists, tables removed beforehand. Edits are counted token by
 * token without substitution; the paper gives no scaling of Sim_MinEdit, ours is by the tokens of both texts. Null for two empty texts; the
 * cosine also for one.
 */
export function lazyPrices(now: readonly string[], before: readonly string[]): LazyPrices {
  const total = now.length + before.length;
  if (total === 0) return { cosine: null, jaccard: null, minEdit: null, simpleChange: null };
  const [x, y] = [termCounts(now), termCounts(before)];
  const both = [...x.keys()].filter((term) => y.has(term)).length;
  const kept = longestCommonSubsequence(now, before);
  return {
    cosine: cosine(x, y),
    jaccard: both / (x.size + y.size - both),
    minEdit: (2 * kept) / total,
    simpleChange: Math.max(now.length - kept, before.length - kept) / (total / 2),
  };
}

/** Sim_Simple over a sample: (c_max − c) / (c_max − c_min), c the changes; 1 throughout when all are equal. */
export function simpleSimilarities(changes: readonly number[]): readonly number[] {
  const most = changes.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = changes.reduce((a, b) => Math.min(a, b), Infinity);
  return changes.map((change) => (most === least ? 1 : (most - change) / (most - least)));
}

/**
 * How many tokens the longest common subsequence has. Thirty-two tokens of the first text at a time go along the second, one bit each: time is the
 * product of the lengths over 32, memory their sum. Source: Hyyrö 2004, "Bit-parallel LCS-length computation revisited", after Crochemore et al. 2001.
 */
function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly string[]) =>
    Int32Array.from(tokens, (token) => {
      const known = numbers.get(token) ?? numbers.size;
      numbers.set(token, known);
      return known;
    });
  const [x, y] = [numbered(a), numbered(b)];
  const places = new Int32Array(numbers.size);
  const carries = new Uint8Array(y.length);
  let length = 0;
  for (let from = 0; from < x.length; from += 32) {
    const block = x.subarray(from, from + 32);
    block.forEach((token, bit) => {
      places[token] = (places[token] as number) | (1 << bit);
    });
    length += matchedIn(block.length, y, places, carries);
    for (const token of block) places[token] = 0;
  }
  return length;
}

/** Of the tokens of one block, those in the longest common subsequence: the bits that are 0 in the end. `carries` go from block to block. */
function matchedIn(width: number, y: Int32Array, places: Int32Array, carries: Uint8Array): number {
  let row = -1;
  for (let j = 0; j < y.length; j++) {
    const common = row & (places[y[j] as number] as number);
    const sum = (row >>> 0) + (common >>> 0) + (carries[j] as number);
    carries[j] = sum > 0xffffffff ? 1 : 0;
    row = sum | (row & ~common);
  }
  let matched = 0;
  for (let bit = 0; bit < width; bit++) if (((row >>> bit) & 1) === 0) matched++;
  return matched;
}
