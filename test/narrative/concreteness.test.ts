import { describe, expect, test } from "vitest";
import { narrate } from "./lexicons.js";
import { concreteProblems, formulaicProblems } from "./problem-wordings.js";
import { proseReport } from "./prose-report.js";

/** How a report rates a problem that section five states alone; null when it does not read just one. */
function isSpecific(problem: string): boolean | null {
  const report = proseReport({ overview: [], problems: [`存在的问题：一是${problem}。`], otherMatters: [] });
  const { problems } = narrate(report);
  return problems.length === 1 ? (problems[0]?.specific ?? null) : null;
}

describe("a problem", () => {
  test.each(concreteProblems)("is specific: %s", (problem) => {
    expect(isSpecific(problem)).toBe(true);
  });

  test.each(formulaicProblems)("is a formula: %s", (problem) => {
    expect(isSpecific(problem)).toBe(false);
  });

  test.each([
    ["one thing, told plainly", "宽带资费没有公示", true],
    ["one field under a set predicate", "宽带领域公开意识有待加强", false],
    ["what is all there is", "公开渠道少，只有网站", true],
    ["not “不仅”", "公开形式不仅单一，内容也不够丰富", false],
    ["whom it touches", "公开内容不全，家长来电询问", true],
    ["not what people reflect in general", "群众反映的热点问题回应不够及时", false],
    ["how long", "栏目半年没有更新", true],
    ["not “近年来”", "近年来公开意识有待加强", false],
    ["a name in quotation marks", "“预算一张图”显示不全", true],
    ["not a slogan in quotation marks", "“应公开尽公开”落实不到位", false],
    ["a format", "附件为OFD格式，难以打开", true],
    ["the title of the Regulation", "对《中华人民共和国政府信息公开条例》学习不够深入", false],
  ])("tells %s: %s", (_what, problem, specific) => {
    expect(isSpecific(problem)).toBe(specific);
  });
});
