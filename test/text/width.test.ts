import { describe, expect, it } from "vitest";
import { clipToWidth, displayWidth, padToWidth } from "../../src/text/width.js";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc 123", 7],
    ["枣庄市", 6],
    ["（七）总计", 10],
    ["１２", 4],
    ["，。、", 6],
    ["ｱ", 1],
    ["e\u0301", 1],
    ["\t\n\u0007", 0],
    ["\u200b\ufeff", 0],
    ["𠀀", 2],
    ["가", 2],
    ["é—“①", 4],
    ["😀", 2],
  ])("counts %j as %d columns", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("padToWidth", () => {
  it("fills up to the width in columns and leaves longer text alone", () => {
    expect(padToWidth("总计", 6)).toBe("总计  ");
    expect(padToWidth("总计", 4)).toBe("总计");
    expect(padToWidth("总计", 1)).toBe("总计");
  });
});

describe("clipToWidth", () => {
  it("keeps whole characters only", () => {
    expect(clipToWidth("总计数", 5)).toBe("总计");
    expect(clipToWidth("𠀀𠀀", 3)).toBe("𠀀");
    expect(clipToWidth("e\u0301x", 1)).toBe("e\u0301");
    expect(clipToWidth("abc", 9)).toBe("abc");
  });
});
