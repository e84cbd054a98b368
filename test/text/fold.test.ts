import { describe, expect, it } from "vitest";
import { countHan, fold } from "../../src/text/fold.js";

describe("fold", () => {
  it("keeps the length and writes one form of digits, brackets and commas", () => {
    expect(fold("（２０２３年，“三安全”）")).toBe('(2023年,"三安全")');
  });

  it("writes small and half-width punctuation and corner brackets in one form", () => {
    expect(fold("一﹑总体情况﹕「条例」｡２﹒")).toBe('一、总体情况:"条例"。2.');
  });

  it("writes radicals and compatibility ideographs as the characters they were meant for", () => {
    expect(fold("⼀、总体情况 政府信息公开⼯作⼒量 ⻓期")).toBe("一、总体情况 政府信息公开工作力量 长期");
    expect(countHan("⼀⼆三")).toBe(3);
  });

  it("leaves a radical whose character takes two code units", () => {
    expect(fold("⻇")).toHaveLength(1);
  });
});
