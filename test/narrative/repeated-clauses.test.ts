import { describe, expect, test } from "vitest";
import { narrate } from "./lexicons.js";
import { proseReport } from "./prose-report.js";

const filler =
  "本局更新信箱，答复来信，检查栏目，校对文稿，登记台账，归档材料，核对名单，整理目录，补充附件，调整版面。";

function repeatedIn(...overview: string[]) {
  const report = proseReport({ overview: [filler.repeat(3), ...overview], problems: [], otherMatters: [] });
  const { repeatedClauses, features } = narrate(report);
  return {
    clauses: repeatedClauses.map((one) => one.spans.map((span) => report.source.text.slice(...span))),
    share: features.find((one) => one.code === "repeated-clause-share")?.value,
  };
}

describe("repeatedClauses", () => {
  test("finds a clause that stands twice, with both places", () => {
    const clause = "围绕园区企业办事需要编制服务说明";
    expect(repeatedIn(`${clause}。`, `另外，${clause}；`).clauses).toEqual([[clause, clause]]);
  });

  test("strips list numbers and masks figures", () => {
    expect(repeatedIn("一是向窗口发放办事服务图文说明12份。", "2.向窗口发放办事服务图文说明30份。").clauses).toEqual([
      ["向窗口发放办事服务图文说明12份", "向窗口发放办事服务图文说明30份"],
    ]);
  });

  test("lets statements of two figures or more differ in them", () => {
    const words = (year: number, count: number) => `由${year}年结转下年继续办理的公开申请${count}件`;
    expect(repeatedIn(`${words(2023, 6)}，${words(2024, 8)}。`).clauses).toEqual([]);
    expect(repeatedIn(`${words(2023, 6)}，${words(2023, 6)}。`).clauses).toEqual([[words(2023, 6), words(2023, 6)]]);
  });

  test("lets clauses under ten Han characters and mandated text recur", () => {
    expect(
      repeatedIn(
        "校对栏目文稿。校对栏目文稿。",
        "按《中华人民共和国政府信息公开条例》。",
        "按《中华人民共和国政府信息公开条例》。",
      ).clauses,
    ).toEqual([]);
  });

  test("measures the share of Han characters in them", () => {
    const clause = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰";
    const { share } = repeatedIn(`${clause}。${clause}。`);
    const han = 3 * filler.replace(/[，。]/g, "").length + 2 * clause.length;
    expect(share).toBeNull();
    expect(han).toBeLessThan(300);
    const report = proseReport({
      overview: [filler.repeat(8), `${clause}。${clause}。`],
      problems: [],
      otherMatters: [],
    });
    const measured = narrate(report).features.find((one) => one.code === "repeated-clause-share")?.value;
    expect(measured).toBeCloseTo(30 / (8 * filler.replace(/[，。]/g, "").length + 30), 10);
  });
});
