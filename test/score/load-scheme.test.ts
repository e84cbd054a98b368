import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../src/model/data-directory.js";
import { UserError } from "../../src/model/user-error.js";
import { loadScheme, parseScheme } from "../../src/score/load-scheme.js";

const builtIn = readFileSync(dataFile("scheme.yaml"), "utf8");
const lineOf = (words: string) => builtIn.slice(0, builtIn.indexOf(words)).split("\n").length;

function refusal(text: string): string {
  try {
    parseScheme("方案.yaml", Buffer.from(text));
  } catch (error) {
    if (error instanceof UserError) return error.bilingual.zh;
    throw error;
  }
  return "accepted";
}

describe("a scheme", () => {
  it("is the built-in one as it stands in the file", () => {
    const scheme = loadScheme(dataFile("scheme.yaml"));
    expect(scheme.weights).toEqual({
      timeliness: 1,
      completeness: 1,
      consistency: 1,
      specificity: 1,
      originality: 1,
      problems: 1,
    });
    expect(scheme.indicators.get("days-late")).toMatchObject({ reference: "D1.1", direction: "less", upper: 60 });
  });

  it.each([
    ["a word for a number", "  total: 0.66", "  total: 多数", "availability.total"],
    ["a share above 1", "  common: 0.95", "  common: 95", "availability.common"],
    ["an unknown entry", "  decimals: 1", "  decimal: 1", "ranking"],
    [
      "an unknown direction",
      "    direction: less\n    lower: 0\n    # Two",
      "    direction: down\n    lower: 0\n    # Two",
      "indicators.days-late.direction",
    ],
    ["a preset that does not exist", "preset: equal", "preset: fair", "preset"],
    [
      "goalposts the wrong way round",
      "    lower: 0.10\n    upper: 0.70",
      "    lower: 0.90\n    upper: 0.70",
      "indicators.stock-sentences.upper",
    ],
    ["a code no indicator has", "  days-late:", "  days-early:", "indicators"],
  ])("with %s is refused, with line and entry", (_, from, to, entry) => {
    expect(builtIn).toContain(from);
    const message = refusal(builtIn.replace(from, to));
    expect(message).toMatch(/^评分方案 方案\.yaml 第 \d+ 行有误/);
    expect(message).toContain(entry);
  });

  it("names the line itself", () => {
    expect(refusal(builtIn.replace("  total: 0.66", "  total: 多数"))).toContain(`第 ${lineOf("  total: 0.66")} 行`);
  });

  it.each([
    ["no YAML", "a: [1, 2"],
    ["nothing", ""],
    [
      "an alias bomb",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]`,
    ],
  ])("that is %s is refused in one sentence", (_, text) => {
    expect(refusal(text)).toMatch(/^评分方案 方案\.yaml 第 \d+ 行有误[^\n]*$/);
  });
});
