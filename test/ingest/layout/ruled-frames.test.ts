import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/ingest/layout/laid-page.js";
import { framesOf } from "../../../src/ingest/layout/ruled-frames.js";

/** The lines of a grid with these edges. */
const grid = (down: readonly number[], across: readonly number[]): Rule[] => [
  ...across.map((at) => ({ direction: "horizontal" as const, at, from: Math.min(...down), to: Math.max(...down) })),
  ...down.map((at) => ({ direction: "vertical" as const, at, from: Math.min(...across), to: Math.max(...across) })),
];

const sizes = (rules: readonly Rule[]) =>
  framesOf(rules).map(({ horizontal, vertical }) => [horizontal.length, vertical.length]);

describe("the tables drawn on a page", () => {
  it("are one where all its rows end at one border, however their cells are merged", () => {
    const merged = grid([10, 60, 120, 200], [100, 120, 140, 160]).map((rule) =>
      rule.direction === "vertical" && rule.at === 60 ? { ...rule, from: 120, to: 140 } : rule,
    );
    expect(sizes(merged)).toEqual([[4, 4]]);
  });

  it("are one where its sides are open, though its last upright line stands elsewhere from row to row", () => {
    const across = [100, 120, 140, 160].map((at) => ({ direction: "horizontal" as const, at, from: 10, to: 200 }));
    const upright = (at: number, from: number, to: number) => ({ direction: "vertical" as const, at, from, to });
    const sides = [upright(60, 100, 160), upright(90, 100, 160), upright(120, 120, 160), upright(170, 140, 160)];
    expect(sizes([...across, ...sides])).toEqual([[4, 4]]);
  });

  it("are two where they touch each other and are not of one width", () => {
    const upper = grid([10, 60, 120, 200], [100, 120, 140]);
    expect(sizes([...upper, ...grid([10, 30, 80, 150], [140, 160])])).toEqual([
      [3, 4],
      [2, 4],
    ]);
    expect(sizes([...upper, ...grid([10, 60, 120, 260], [141, 160, 180])])).toHaveLength(2);
  });
});
