/** The positions that lie near each other, each group as its mean, ascending: neighbours closer than `tolerance` are one. */
export function clustersOf(positions: readonly number[], tolerance: number): number[] {
  const sorted = [...positions].sort((a, b) => a - b);
  const means: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    let sum = sorted[from] as number;
    while (to < sorted.length && (sorted[to] as number) - (sorted[to - 1] as number) <= tolerance) {
      sum += sorted[to] as number;
      to += 1;
    }
    means.push(sum / (to - from));
    from = to;
  }
  return means;
}

/** The index of the position that lies nearest to a place, the first of equally near ones. */
export function nearest(positions: readonly number[], to: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i++) {
    const distance = Math.abs((positions[i] as number) - to);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/** The index of the interval between two `edges` (ascending) that holds the position; −1 before the first, as many as intervals after the last. */
export function intervalOf(edges: readonly number[], position: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
