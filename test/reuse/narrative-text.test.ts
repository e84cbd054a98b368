import { expect, it } from "vitest";
import { narrativeText } from "../../src/reuse/narrative-text.js";
import { proseReport } from "../narrative/prose-report.js";

const draft = { overview: ["全年公开信息312条，[image]逐条编号。", "按月巡检栏目。"], problems: ["更新不够及时。"] };

it("the prose of a report is its paragraphs, and every unit knows where it stands", () => {
  const report = proseReport(draft);
  const { text, at, source, parts } = narrativeText(report);
  expect(text.split("\u2028")).toEqual([...draft.overview, ...draft.problems]);
  at.forEach((start, i) => {
    const end = (at[i + 1] ?? text.length + 1) - 1;
    expect(report.source.text.slice(source[i], (source[i] as number) + end - start)).toBe(text.slice(start, end));
  });
  expect(parts.map(({ section, from, to }) => [section, text.slice(from, to)])).toEqual([
    ["overview", draft.overview.join("\u2028")],
    ["problems", draft.problems.join()],
  ]);
});

it("page chrome is no prose, wherever it stands, and parts no paragraphs", () => {
  const report = proseReport({
    ...draft,
    overview: ["全年公开信息312条，[image]逐条编号。", "扫一扫在手机打开", "按月巡检栏目。"],
  });
  const residue = ["[image]", "扫一扫在手机打开"].map((mark) => {
    const start = report.source.text.indexOf(mark);
    return [start, start + mark.length] as const;
  });
  const { text, at, source } = narrativeText({ ...report, residue });
  expect(text.split("\u2028")).toEqual(["全年公开信息312条，\ufffc逐条编号。", "按月巡检栏目。", "更新不够及时。"]);
  expect(report.source.text.slice(source[1]).startsWith(text.slice(at[1], (at[1] ?? 0) + 3))).toBe(true);
});

it("what is no prose parts paragraphs", () => {
  const report = proseReport({ overview: ["甲。", "| 1 | 2 |", "乙。"] });
  const sections = report.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.filter((_, i) => i !== 1),
  }));
  expect(narrativeText({ ...report, sections }).text).toBe("甲。\u2029乙。");
});
