import { describe, expect, it } from "vitest";
import { kendall, sensitivities } from "../../src/score/sensitivity.js";
import { schemeOf } from "./scheme-of.js";

describe("how ranks move under other choices", () => {
  // Worked out by hand: totals 60, 50 and 40; without problems 70, 50, 60; the last two change places.
  const group = {
    common: ["timeliness", "problems"] as const,
    scores: [
      [70, 50],
      [50, 50],
      [60, 20],
    ],
    totals: [60, 50, 40],
    ranks: [1, 2, 3],
  };
  const found = sensitivities(group, schemeOf());

  it("names every dimension, preset, aggregation and normalisation that could be another", () => {
    expect(found.map(({ alternative }) => alternative)).toEqual([
      "without:timeliness",
      "without:problems",
      "preset:order30",
      "preset:inspection",
      "preset:text",
      "aggregation:geometric",
      "aggregation:copeland",
      "normalisation:standard-scores",
      "normalisation:percentiles",
    ]);
  });

  it("says how far ranks move, how alike the orders are, and whether the first stays", () => {
    expect(found.find(({ alternative }) => alternative === "without:problems")).toEqual({
      alternative: "without:problems",
      meanShift: 2 / 3,
      largestShift: 1,
      tau: 1 / 3,
      sameFirst: true,
    });
    // 50, 50 and 20: the first two share the first place.
    expect(found.find(({ alternative }) => alternative === "without:timeliness")).toMatchObject({
      meanShift: 1 / 3,
      sameFirst: false,
    });
  });

  it("has nothing to say of one report", () => {
    expect(sensitivities({ ...group, scores: [[70, 50]], totals: [60], ranks: [1] }, schemeOf())).toEqual([]);
  });
});

describe("Kendall's tau-b", () => {
  it("is 1 for the same order, -1 for the reverse, and counts ties as neither", () => {
    expect(kendall([1, 2, 3], [1, 2, 3])).toBe(1);
    expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(kendall([1, 2, 3], [1, 1, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(kendall([1, 2, 3], [1, 1, 1])).toBeNull();
  });
});
