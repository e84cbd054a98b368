import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { csvFormat } from "../../src/output/check-csv.js";
import { jsonFormat } from "../../src/output/check-json.js";
import { prettyFormat } from "../../src/output/check-pretty.js";
import { type Checked, type CheckFormat, noTotals, withFile } from "../../src/output/checked.js";
import { parseCsv } from "../../src/text/csv.js";
import { checkedOf, plain, refused, sampleText } from "./checked-of.js";

function printed(format: CheckFormat, files: readonly Checked[]): string {
  return format.begin() + files.map(format.file).join("") + format.end(files.reduce(withFile, noTotals));
}

const json = (files: readonly Checked[], options = plain) => JSON.parse(printed(jsonFormat(options), files));

describe("check --format json", () => {
  it("has the fields of the contract in a fixed order", () => {
    const { mingjian, reports } = json([checkedOf([{ quotes: ["申请3件"] }])], { ...plain, text: true, cells: true });
    expect(mingjian).toBe("1.2.3");
    expect(Object.keys(reports[0])).toEqual([
      "source",
      "text",
      "agency",
      "region",
      "level",
      "unitType",
      "year",
      "template",
      "period",
      "publishedOn",
      "publishedOnEvidence",
      "sections",
      "tables",
      "tableConfidence",
      "cells",
      "claims",
      "findings",
      "checks",
      "features",
      "score",
    ]);
    expect(reports[0]).toMatchObject({ agency: "某某市商务局", year: 2023, template: "2021", text: sampleText });
    expect(reports[0].checks).toEqual([{ check: "placeholder-left", passed: 2, failed: 1, vacuous: 1, unknown: 0 }]);
    expect(reports[0].score.indicators).toEqual({ "days-late": { raw: 0, scaled: 100, status: "ok" } });
  });

  it("quotes exactly what stands at each span", () => {
    const [report] = json([checkedOf([{ quotes: ["网站ABC收到2件", "申请3件"] }])], { ...plain, text: true }).reports;
    const [{ evidence }] = report.findings;
    expect(evidence.map((piece: { quote: string }) => piece.quote)).toEqual(["网站ABC收到2件", "申请3件"]);
    for (const { span, quote } of evidence) expect(report.text.slice(...span)).toBe(quote);
  });

  it("puts a file that could not be read in its place, with code and message", () => {
    const { reports } = json([refused, checkedOf([])], { ...plain, language: "en" });
    expect(reports[0]).toEqual({
      source: { path: "无.txt" },
      error: { code: "not-found", message: "无.txt: no such file" },
    });
    expect(reports[1].agency).toBe("某某市商务局");
  });

  it("says why a finding was dismissed, and nothing of it otherwise", () => {
    const [report] = json([checkedOf([{ quotes: ["无。"], dismissed: "已核实" }, { quotes: ["ABC"] }])]).reports;
    expect(report.findings.map((finding: { dismissed?: string }) => finding.dismissed)).toEqual(["已核实", undefined]);
  });

  it("is valid JSON without any file", () => {
    expect(json([])).toEqual({ mingjian: "1.2.3", reports: [] });
  });
});

describe("check --format pretty", () => {
  it("shows the line with its number, a caret under the exact characters, and how to mend it", () => {
    const text = printed(prettyFormat({ ...plain, checks }), [checkedOf([{ quotes: ["网站ABC", "申请3件"] }])]);
    expect(text).toContain("  错误  此处有误  placeholder-left 000000000000\n");
    expect(text).toContain(
      [
        "      3 | ...，某某市商务局收到申请3件，其中  网站ABC收到2件。",
        "        |                      ~~~~~~~        ^^^^^^^",
      ].join("\n"),
    );
    expect(text).toMatch(/改法：\S/);
    expect(text).toContain("错误 1，警告 0，提示 0；得分 71.3（可评 83%，单份检查，未与其他报告比对）");
  });

  it("lists errors before warnings, and each kind in reading order", () => {
    const text = printed(prettyFormat(plain), [
      checkedOf([
        { severity: "warning", quotes: ["申请3件"], message: { zh: "丙", en: "" } },
        { severity: "error", quotes: ["栏目"], message: { zh: "乙", en: "" } },
        { severity: "error", quotes: ["网站"], message: { zh: "甲", en: "" } },
      ]),
    ]);
    expect([...text.matchAll(/(?:错误|警告) {2}(\S)/g)].map((match) => match[1])).toEqual(["甲", "乙", "丙"]);
  });

  it("lets no control character of a report reach the terminal", () => {
    const hostile = { zh: "题为“\u001b]0;x\u0007\u202e”", en: "" };
    const text = printed(prettyFormat(plain), [checkedOf([{ quotes: ["无。"], message: hostile }])]);
    expect(text).toContain("题为“<U+001B>]0;x<U+0007><U+202E>”");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("colours only when asked to", () => {
    const files = [checkedOf([{ quotes: ["无。"] }])];
    expect(printed(prettyFormat(plain), files)).not.toContain("\u001b");
    expect(printed(prettyFormat({ ...plain, color: true }), files)).toContain("\u001b[31m错误\u001b[0m");
  });

  it("lists what was dismissed with the reason and does not count it", () => {
    const text = printed(prettyFormat(plain), [checkedOf([{ quotes: ["无。"], dismissed: "已核实" }])]);
    expect(text).toContain("已排除  此处有误：已核实  placeholder-left 000000000000");
    expect(text).toContain("检查报告 1 份：错误 0，警告 0，提示 0，已排除 1\n");
  });

  it("speaks English when asked to", () => {
    const text = printed(prettyFormat({ ...plain, language: "en" }), [checkedOf([{ quotes: ["无。"] }]), refused]);
    expect(text).toContain("  error  this is wrong  placeholder-left");
    expect(text).toContain("reports checked 1: errors 1, warnings 0, info 0; not checked 1\n");
  });
});

describe("check --format csv", () => {
  it("has a row per finding, with the place counted from 1, and a row per unreadable file", () => {
    const text = printed(csvFormat(plain), [checkedOf([{ quotes: ["申请3件"] }]), refused]);
    expect(text.startsWith("\ufeffpath,report_id,")).toBe(true);
    const [header, finding, refusal] = parseCsv(text).map((record) => record.fields);
    const cell = (row: readonly string[] | undefined, column: string) => row?.[header?.indexOf(column) ?? -1];
    expect(["quote", "line", "column", "severity"].map((column) => cell(finding, column))).toEqual([
      "申请3件",
      "3",
      "15",
      "error",
    ]);
    expect(["path", "check", "severity"].map((column) => cell(refusal, column))).toEqual([
      "无.txt",
      "not-found",
      "refused",
    ]);
  });

  it("escapes a text that Excel would take for a formula", () => {
    const formula = { zh: "=1+1", en: "" };
    expect(printed(csvFormat(plain), [checkedOf([{ quotes: ["无。"], message: formula }])])).toContain(",'=1+1,");
  });
});
