import { describe, expect, it } from "vitest";
import { normalBelow } from "../../src/stats/normal.js";

describe("normalBelow", () => {
  it("is what R's pnorm gives", () => {
    const known = [
      [0, 0.5],
      [1, 0.8413447460685429],
      [-1, 0.15865525393145707],
      [1.959963984540054, 0.975],
      [0.123456, 0.549126992702312],
      [-6, 9.86587645037698e-10],
      [-8, 6.220960574271784e-16],
      [-40, 0],
      [40, 1],
    ] as const;
    for (const [z, probability] of known) expect(Math.abs(normalBelow(z) - probability)).toBeLessThan(2e-15);
  });

  it("tells apart what a printed table does not", () => {
    expect(normalBelow(0.501)).toBeGreaterThan(normalBelow(0.5));
    expect(normalBelow(4.2)).toBeGreaterThan(normalBelow(4.1));
  });
});
