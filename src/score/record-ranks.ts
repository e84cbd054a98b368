/** Values closer than this are one rank: the same sums in another order must not differ. */
export const EQUAL = 1e-9;

/** Writes each row's competition rank (1, 2, 2, 4) by its value into column `draw`. */
export function recordRanks(ranks: readonly Uint32Array[], draw: number, values: Float64Array): void {
  const ascending = values.slice().sort();
  const { length } = ascending;
  // Values that differ by next to nothing share the rank of the greatest among them.
  const places = new Uint32Array(length);
  for (let i = length - 1; i >= 0; i--) {
    const isEqual = i + 1 < length && (ascending[i + 1] as number) - (ascending[i] as number) <= EQUAL;
    places[i] = isEqual ? (places[i + 1] as number) : length - i;
  }
  for (let row = 0; row < length; row++)
    (ranks[row] as Uint32Array)[draw] = places[firstAtOrAbove(ascending, values[row] as number)] as number;
}

function firstAtOrAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
