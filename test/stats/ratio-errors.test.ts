import { expect, it } from "vitest";
import { ratioErrors } from "../../src/stats/ratio-errors.js";

const parts = (count: number, of: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({ size: 10, counts: [10 * of(i)] }));

it("the error of a share over a hundred equal parts, half of which have it, is near √(p·q/n)", () => {
  const [error] = ratioErrors(
    parts(100, (i) => i % 2),
    1,
  );
  expect(Math.abs((error ?? 0) - Math.sqrt(0.25 / 100))).toBeLessThan(0.005);
});

it("is smaller the more parts there are, and none where every part is alike", () => {
  const of = (count: number) =>
    ratioErrors(
      parts(count, (i) => (i % 3 === 0 ? 1 : 0)),
      1,
    )[0] ?? -1;
  expect(of(9)).toBeGreaterThan(1.5 * of(36));
  expect(
    ratioErrors(
      parts(20, () => 0.4),
      1,
    )[0],
  ).toBeCloseTo(0, 7);
});

it("is the same every time, and for each of several measures what it is alone", () => {
  const blocks = Array.from({ length: 12 }, (_, i) => ({ size: 5 + i, counts: [i % 4, (i * 7) % 5] }));
  const both = ratioErrors(blocks, 2);
  expect(ratioErrors(blocks, 2)).toEqual(both);
  expect(
    ratioErrors(
      blocks.map(({ size, counts }) => ({ size, counts: counts.slice(0, 1) })),
      1,
    )[0],
  ).toBe(both[0]);
});

it("is not estimated of fewer than four parts, nor of parts without characters", () => {
  expect(
    ratioErrors(
      parts(3, () => 1),
      1,
    ),
  ).toEqual([null]);
  expect(
    ratioErrors(
      Array.from({ length: 9 }, () => ({ size: 0, counts: [0] })),
      1,
    ),
  ).toEqual([null]);
});
