/** A straight piece of a printed line: `[x0, y0, x1, y1]`. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

type Point = readonly [x: number, y: number];

/** A filled shape at most this thick (points) is a ruling line; a line of text is thicker. */
export const THICKEST_RULE = 3.5;

/** How far a line may be from straight up or across, as a part of its length: scans straightened by software, rounding. */
const SLOPE = 0.02;

/** The ruling lines a stroked outline draws: its sides that run across or down. */
export function strokedSegments(points: readonly Point[], out: Segment[]): void {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as Point;
    const [x1, y1] = points[i] as Point;
    const width = Math.abs(x1 - x0);
    const height = Math.abs(y1 - y0);
    if (width + height === 0 || Math.min(width, height) > Math.max(width, height) * SLOPE + 0.1) continue;
    out.push([x0, y0, x1, y1]);
  }
}

/** The ruling line a filled shape draws, when it is thin enough to be one. */
export function filledSegment(points: readonly Point[], out: Segment[]): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const width = right - left;
  const height = bottom - top;
  if (height <= THICKEST_RULE && width > height) out.push([left, (top + bottom) / 2, right, (top + bottom) / 2]);
  else if (width <= THICKEST_RULE && height > width) out.push([(left + right) / 2, top, (left + right) / 2, bottom]);
}
