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

/** How many tokens the longest common subsequence has. Two rows of the table at a time: memory grows with one text, time with the product. */
function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly string[]) =>
    Int32Array.from(tokens, (token) => {
      const known = numbers.get(token) ?? numbers.size;
      numbers.set(token, known);
      return known;
    });
  const [x, y] = [numbered(a), numbered(b)];
  let row = new Int32Array(y.length + 1);
  let next = new Int32Array(y.length + 1);
  for (const token of x) {
    for (let j = 0; j < y.length; j++) {
      next[j + 1] = token === y[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
    }
    [row, next] = [next, row];
  }
  return row[y.length] as number;
}
