import { cosine, type TermCounts } from "./term-vectors.js";

/** Inverse document frequencies over a collection. */
export interface InverseFrequencies {
  readonly of: (term: string) => number;
}

/**
 * idf(t) = ln(N / df(t)) over N documents: a term that every document has weighs nothing. Terms of no document weigh ln N. The form in
 * Brown & Tucker is not known to us in detail; `natural`'s TfIdf uses 1 + ln(N / (1 + df)), by which terms that all documents have still count.
 */
export function inverseFrequencies(documents: readonly TermCounts[]): InverseFrequencies {
  const frequency = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return { of: (term) => Math.log(documents.length / Math.max(1, frequency.get(term) ?? 1)) };
}

/**
 * Raw modification score: 1 − cos(v_t, v_{t−1}), v = tf · idf. Unit: 0 (the same words as often) to 1 (no weighted word in common); null when a
 * vector is zero. Source: Brown & Tucker 2011, Journal of Accounting Research 49.
 */
export function rawModification(now: TermCounts, before: TermCounts, idf: InverseFrequencies): number | null {
  const similarity = cosine(weighted(now, idf), weighted(before, idf));
  return similarity === null ? null : 1 - similarity;
}

function weighted(counts: TermCounts, idf: InverseFrequencies): TermCounts {
  return new Map([...counts].map(([term, count]) => [term, count * idf.of(term)]));
}

/** With fewer pairs a polynomial of the fifth degree follows single reports. Source: method note on minimum sizes. */
export const leastPairs = 200;
const degree = 5;

/**
 * Modification scores without what the reports' length explains: raw − (b0 + b1·L + … + b5·L⁵), the polynomial fitted by least squares over all
 * pairs; L is scaled to −1…1 first, which changes no fitted value. Null for fewer than 200 pairs. Source: Brown & Tucker 2011.
 */
export function lengthAdjusted(
  pairs: readonly { readonly raw: number; readonly length: number }[],
): readonly number[] | null {
  if (pairs.length < leastPairs) return null;
  const lengths = pairs.map(({ length }) => length);
  const low = lengths.reduce((a, b) => Math.min(a, b));
  const high = lengths.reduce((a, b) => Math.max(a, b));
  const rows = lengths.map((length) => powers(high === low ? 0 : (2 * (length - low)) / (high - low) - 1));
  const fit = leastSquares(
    rows,
    pairs.map(({ raw }) => raw),
  );
  return pairs.map(
    ({ raw }, i) => raw - (rows[i] as readonly number[]).reduce((sum, x, k) => sum + x * (fit[k] ?? 0), 0),
  );
}

function powers(x: number): number[] {
  return Array.from({ length: degree + 1 }, (_, k) => x ** k);
}

/** Coefficients that minimise Σ (y − row · b)²; 0 for a column that the others already explain. */
function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): readonly number[] {
  const n = rows[0]?.length ?? 0;
  const system = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) =>
      rows.reduce((sum, row, r) => sum + (row[i] as number) * (j < n ? (row[j] as number) : (y[r] as number)), 0),
    ),
  );
  const pivots: number[] = [];
  for (let column = 0; column < n; column++) {
    const pivot = system.findIndex((row, r) => !pivots.includes(r) && Math.abs(row[column] as number) > 1e-9);
    pivots.push(pivot);
    if (pivot < 0) continue;
    const lead = system[pivot] as number[];
    for (const row of system) {
      if (row === lead) continue;
      const factor = (row[column] as number) / (lead[column] as number);
      for (let j = column; j <= n; j++) row[j] = (row[j] as number) - factor * (lead[j] as number);
    }
  }
  return pivots.map((pivot, column) =>
    pivot < 0 ? 0 : (system[pivot]?.[n] as number) / (system[pivot]?.[column] as number),
  );
}
