import { describe, expect, it } from "vitest";
import { flowOf, outside, rawSpan } from "../../src/text/flow.js";
import type { Span } from "../../src/text/span.js";

describe("the parts of a span outside holes", () => {
  const cases: readonly (readonly [Span, readonly Span[], readonly Span[]])[] = [
    [[2, 9], [], [[2, 9]]],
    [
      [2, 9],
      [
        [0, 2],
        [4, 6],
        [9, 12],
      ],
      [
        [2, 4],
        [6, 9],
      ],
    ],
    [
      [2, 9],
      [
        [2, 5],
        [3, 4],
        [8, 20],
      ],
      [[5, 8]],
    ],
    [[2, 9], [[2, 9]], []],
    [[4, 4], [[4, 5]], []],
  ];
  it.each(cases)("%j without %j are %j", (span, holes, parts) => {
    expect(outside(span, holes)).toEqual(parts);
  });
});

describe("a flow", () => {
  it("reads on over line breaks, spaces and a page number left out, and knows where each unit stands", () => {
    const text = "部分公开\n- 5 -\n１ 件。";
    const flow = flowOf(text, [0, text.length], [[5, 10]]);
    expect(flow.text).toBe("部分公开1件。");
    expect(text.slice(...rawSpan(flow, 4, 6))).toBe("１ 件");
  });
});
