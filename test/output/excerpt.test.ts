import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/output/excerpt.js";
import { displayWidth } from "../../src/text/width.js";

/** The excerpt of a line that points at the given words of it. */
function pointAt(line: string, words: string, width = 60) {
  const start = line.indexOf(words);
  const span = [start, start + words.length] as const;
  return excerptOf(line, [0, line.length], [{ span, sign: "^" }], width);
}

describe("excerptOf", () => {
  it("puts two carets under each double-width character and one under each narrow one", () => {
    expect(pointAt("共收到申请3件。", "申请3件")).toEqual({ source: "共收到申请3件。", carets: "      ^^^^^^^" });
  });

  it("shows a tab as two columns, in the line and beneath it", () => {
    expect(pointAt("总计\t0\t1", "1")).toEqual({ source: "总计  0  1", carets: "         ^" });
  });

  it("shows a long line around what it points at and marks both cut ends", () => {
    const { source, carets } = pointAt(`${"前".repeat(400)}错${"后".repeat(400)}`, "错", 40);
    expect(source.startsWith("...前")).toBe(true);
    expect(source.endsWith("后...")).toBe(true);
    expect(displayWidth(source)).toBeLessThanOrEqual(46);
    expect(displayWidth(source.slice(0, source.indexOf("错")))).toBe(carets.indexOf("^^"));
  });

  it("names a control character instead of printing it, and keeps the caret in its place", () => {
    expect(pointAt("甲\u001b[31m乙", "乙")).toEqual({ source: "甲<U+001B>[31m乙", carets: "              ^^" });
    expect(pointAt("甲\u202e乙", "乙").source).toBe("甲<U+202E>乙");
  });

  it("points with one caret where a mark is empty, also at the end of the line", () => {
    expect(excerptOf("甲乙", [0, 2], [{ span: [1, 1], sign: "^" }], 60).carets).toBe("  ^^");
    expect(excerptOf("甲乙", [0, 2], [{ span: [2, 2], sign: "^" }], 60).carets).toBe("    ^");
  });

  it("lets what is wrong cover what it was held against", () => {
    const marks = [
      { span: [0, 3] as const, sign: "~" as const },
      { span: [1, 2] as const, sign: "^" as const },
    ];
    expect(excerptOf("abc", [0, 3], marks, 60).carets).toBe("~^~");
  });

  it("never draws a caret beyond the line it shows, whatever the text", () => {
    const line = fc.string({ unit: "binary", maxLength: 300 }).map((text) => text.replaceAll("\n", " "));
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(20), (text, at, length) => {
        const start = Math.min(at, text.length);
        const mark = { span: [start, Math.min(start + length, text.length)] as const, sign: "^" as const };
        const { source, carets } = excerptOf(text, [0, text.length], [mark], 50);
        expect(carets.length).toBeLessThanOrEqual(displayWidth(source) + 1);
        expect(source).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
