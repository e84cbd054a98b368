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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ruling lines that the outlines of one filled path draw: a thin one is a line, one close inside the one before it leaves a frame. */
export function filledSegments(outlines: readonly (readonly Point[])[], out: Segment[]): void {
  let before: Box | null = null;
  for (const points of outlines) {
    const box = boxOf(points);
    if (!thinSegment(box, out) && before !== null) {
      if (isFrame(before, box)) frameSegments(before, out);
      else if (isFrame(box, before)) frameSegments(box, out);
    }
    before = box;
  }
}

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function thinSegment({ left, top, right, bottom }: Box, out: Segment[]): boolean {
  const width = right - left;
  const height = bottom - top;
  if (height <= THICKEST_RULE && width > height) out.push([left, (top + bottom) / 2, right, (top + bottom) / 2]);
  else if (width <= THICKEST_RULE && height > width) out.push([(left + right) / 2, top, (left + right) / 2, bottom]);
  else return false;
  return true;
}

function isFrame(outer: Box, inner: Box): boolean {
  const insets = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return insets.every((inset) => inset > 0 && inset <= THICKEST_RULE);
}

function frameSegments({ left, top, right, bottom }: Box, out: Segment[]): void {
  out.push(
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  );
}
