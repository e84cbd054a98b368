/** Values closer than this are one rank: the same sums in another order must not differ. */
export const EQUAL = 1e-9;

/** Writes each row's competition rank (1, 2, 2, 4) by its value into column `draw`. */
export function recordRanks(ranks: readonly Uint32Array[], draw: number, values: Float64Array): void {
  const descending = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  let place = 1;
  for (const [i, row] of descending.entries()) {
    const above = i === 0 ? Number.POSITIVE_INFINITY : (values[descending[i - 1] as number] as number);
    if (above - (values[row] as number) > EQUAL) place = i + 1;
    (ranks[row] as Uint32Array)[draw] = place;
  }
}
