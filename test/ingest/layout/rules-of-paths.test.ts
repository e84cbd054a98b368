import { describe, expect, it } from "vitest";
import { filledSegments, type Segment } from "../../../src/ingest/layout/rules-of-paths.js";

const box = (left: number, top: number, right: number, bottom: number) =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;

function segmentsOf(...outlines: Parameters<typeof filledSegments>[0]) {
  const found: Segment[] = [];
  filledSegments(outlines, found);
  return found;
}

describe("the ruling lines of a filled path", () => {
  it("are its thin shapes, through their middles", () => {
    expect(segmentsOf(box(10, 20, 200, 21), box(10, 20, 12, 90))).toEqual([
      [10, 20.5, 200, 20.5],
      [11, 20, 11, 90],
    ]);
  });

  it("are the four sides of a frame, drawn as one box inside another", () => {
    const sides = [
      [10, 20, 100, 20],
      [10, 40, 100, 40],
      [10, 20, 10, 40],
      [100, 20, 100, 40],
    ];
    expect(segmentsOf(box(10, 20, 100, 40), box(11, 21, 99, 39))).toEqual(sides);
    expect(segmentsOf(box(11, 21, 99, 39), box(10, 20, 100, 40))).toEqual(sides);
  });

  it("are none of a shaded box, nor of boxes far inside each other or side by side", () => {
    expect(segmentsOf(box(10, 20, 100, 40))).toEqual([]);
    expect(segmentsOf(box(10, 20, 100, 80), box(20, 30, 90, 70))).toEqual([]);
    expect(segmentsOf(box(10, 20, 100, 40), box(100, 20, 190, 40))).toEqual([]);
  });
});
