/** An affine map `(x, y) → (a·x + c·y + e, b·x + d·y + f)`, as PDF and OFD write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves every point where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  // Indexed, for this runs for every character: taking arrays apart goes through their iterators.
  const a = outer[0];
  const b = outer[1];
  const c = outer[2];
  const d = outer[3];
  const p = inner[0];
  const q = inner[1];
  const r = inner[2];
  const s = inner[3];
  const t = inner[4];
  const u = inner[5];
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + outer[4],
    b * t + d * u + outer[5],
  ];
}

/** The length of a vector, at once where it runs along an axis, as nearly all on a page do. */
export function lengthOf(x: number, y: number): number {
  return y === 0 ? Math.abs(x) : x === 0 ? Math.abs(y) : Math.hypot(x, y);
}

/** Where the map takes a point. */
export function mapped(map: Matrix, x: number, y: number): readonly [number, number] {
  return [map[0] * x + map[2] * y + map[4], map[1] * x + map[3] * y + map[5]];
}
