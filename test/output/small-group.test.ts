import { describe, expect, it } from "vitest";
import { smallGroupWords } from "../../src/output/small-group.js";
import { schemeOf } from "../score/scheme-of.js";

const words = (reports: number, language: "zh" | "en" = "zh") => smallGroupWords(reports, schemeOf(), language);

describe("a group smaller than a league table", () => {
  it("says so, and of one report that it is compared with nothing", () => {
    expect(words(1)).toBe("本组仅 1 份报告，没有可比对象，名次没有意义");
    expect(words(9)).toBe("本组 9 份报告，不足 10 份，名次仅供参考，不分档");
    expect(words(9, "en")).toBe("9 reports, fewer than 10: ranks are for orientation, without tiers");
    expect(words(10)).toBeNull();
  });
});
