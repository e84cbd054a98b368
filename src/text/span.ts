/** A half-open range of UTF-16 offsets into a frozen text: the only kind of position in mingjian. */
export type Span = readonly [start: number, end: number];

/** True when the two spans share at least one character. Empty spans share nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `outer` contains all of `inner` (an empty span inside or at an edge counts). */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
