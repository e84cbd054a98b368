import { describe, expect, it } from "vitest";
import { arithmetic, copelandAmong, geometric } from "../../src/score/aggregates.js";
import { normalFrom } from "../../src/score/normal-draws.js";

const rows = [
  [90, 10],
  [50, 60],
  [40, 50],
];

describe("reports are put in order by", () => {
  it("the arithmetic mean", () => {
    expect([...arithmetic(rows, [2, 1])]).toEqual([190 / 3, 160 / 3, 130 / 3]);
  });

  it("the geometric mean, a zero counting as 1", () => {
    const [first, , , zero] = geometric([...rows, [0, 100]], [1, 1]);
    expect(first).toBeCloseTo(30, 10);
    expect(zero).toBeCloseTo(10, 10);
  });

  it("Copeland's rule: whom each beats by the weight of the dimensions in which it is better", () => {
    const copeland = copelandAmong([0, 1, 2]);
    // Equal weights: the first is better than either other in one of two dimensions; the second beats the third in both.
    expect([...copeland(rows, [1, 1])]).toEqual([0, 1, -1]);
    // The first dimension counting twice, the first report beats both.
    expect([...copeland(rows, [2, 1])]).toEqual([2, 0, -2]);
    // Equal in a dimension: neither gains by it.
    expect([
      ...copelandAmong([0, 1])(
        [
          [50, 50],
          [50, 40],
        ],
        [1, 1],
      ),
    ]).toEqual([1, -1]);
  });

  it("Copeland's rule against 100 opponents in a large group, in the same order", () => {
    const many = Array.from({ length: 1000 }, (_, i) => [1000 - i, 1000 - i]);
    const values = copelandAmong(many.map((_, i) => i))(many, [1, 1]);
    expect([...values].every((value, i) => i === 0 || value <= (values[i - 1] as number))).toBe(true);
    expect([values[0], values[999]]).toEqual([99, -100]);
  });
});

it("errors are normal, and a report's own whoever else draws", () => {
  const draw = normalFrom("a", 7);
  const numbers = Array.from({ length: 4000 }, draw);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(variance - 1)).toBeLessThan(0.08);
  expect(Array.from({ length: 9 }, normalFrom("a", 7))).toEqual(numbers.slice(0, 9));
  expect(Array.from({ length: 9 }, normalFrom("b", 7))).not.toEqual(numbers.slice(0, 9));
});
