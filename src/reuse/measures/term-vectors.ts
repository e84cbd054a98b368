/** Terms of a document with how often each occurs. */
export type TermCounts = ReadonlyMap<string, number>;

/** How often each token occurs. */
export function termCounts(tokens: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** The cosine of two term vectors: Σ x·y / (‖x‖·‖y‖); null when one of them is all zero. */
export function cosine(x: TermCounts, y: TermCounts): number | null {
  let product = 0;
  for (const [term, value] of x) product += value * (y.get(term) ?? 0);
  const lengths = Math.sqrt(squares(x) * squares(y));
  return lengths === 0 ? null : Math.min(1, product / lengths);
}

function squares(vector: TermCounts): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return sum;
}
