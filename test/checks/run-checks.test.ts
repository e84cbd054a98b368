import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { requestsRowTotal } from "../../src/checks/requests-row-total.js";
import { runChecks } from "../../src/checks/run-checks.js";
import type { Check } from "../../src/model/check.js";
import { type Draft, subjectOf } from "./subject-of.js";

const wrong: Draft = { cells: { "requests.granted.total": 9, "requests.newlyReceived.total": 9 } };

function idsOf(draft: Draft): readonly string[] {
  return runChecks(subjectOf(draft), [requestsRowTotal]).flatMap(({ findings }) => findings.map(({ id }) => id));
}

describe("running checks", () => {
  it("counts rows that hold, rows of zeros also as passed, and rows that fail", () => {
    const [result] = runChecks(subjectOf(wrong), [requestsRowTotal]);
    expect(result).toMatchObject({ check: "requests-row-total", passed: 23, failed: 2, vacuous: 18, unknown: 0 });
  });

  it("counts what cannot be judged and keeps the reasons in order", () => {
    const [result] = runChecks(subjectOf({ cells: { "requests.granted.business": null } }), [requestsRowTotal]);
    expect(result).toMatchObject({ passed: 24, failed: 0, unknown: 1 });
    expect(result?.unknowns).toEqual([
      {
        unit: "granted",
        reason: {
          zh: "“（一）予以公开”行“商业企业”列未填写数字，无从核对",
          en: 'row "3(1) granted", column "businesses" holds no number (requests.granted.business)',
        },
      },
    ]);
  });

  it("quotes exactly what stands at each span", () => {
    const subject = subjectOf(wrong);
    const findings = runChecks(subject).flatMap((result) => result.findings);
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings)
      for (const { span, quote } of finding.evidence) expect(quote).toBe(subject.report.source.text.slice(...span));
  });

  it("leaves out checks that do not speak about the report's template", () => {
    const ids = runChecks(subjectOf({ template: "2019", year: 2020 })).map(({ check }) => check);
    expect(ids).toContain("item-count-negative");
    expect(ids).not.toContain("disclosure-stock-negative");
    expect(ids).not.toContain("legacy-section-missing");
  });

  it("keeps the order of the list", () => {
    const order = checks.map(({ id }) => id);
    const places = runChecks(subjectOf()).map(({ check }) => order.indexOf(check));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("lets the exception of a broken check through", () => {
    const broken: Check = {
      ...requestsRowTotal,
      run: () => {
        throw new RangeError("a bug");
      },
    };
    expect(() => runChecks(subjectOf(), [broken])).toThrow("a bug");
  });
});

describe("the id of a finding", () => {
  it("is twelve hex digits and the same in every run", () => {
    expect(idsOf(wrong)).toEqual(idsOf(wrong));
    for (const id of idsOf(wrong)) expect(id).toMatch(/^[0-9a-f]{12}$/);
  });

  it("survives edits elsewhere in the text, and another way of printing the same", () => {
    const edited: Draft = { ...wrong, sections: { overview: "全文改写之后的总体情况，比原来长得多，也更具体一些。" } };
    expect(subjectOf(edited).report.source.text).not.toBe(subjectOf(wrong).report.source.text);
    expect(idsOf(edited)).toEqual(idsOf(wrong));
    const wide = { ...wrong.cells, "requests.granted.total": { raw: "９", value: 9 } };
    expect(idsOf({ ...wrong, cells: wide })).toEqual(idsOf(wrong));
  });

  it("differs by agency, year, unit and figure", () => {
    const other: readonly Draft[] = [
      { ...wrong, agency: "青禾县教育局" },
      { ...wrong, year: 2023 },
      { cells: { "requests.granted.total": 8, "requests.newlyReceived.total": 8 } },
    ];
    const ids = [wrong, ...other].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an ordinal where the same thing is found twice", () => {
    const twice: Draft = { sections: { overview: "本年度共受理申请XX件，办结XX件，另收到申请XX件。" } };
    const ids = runChecks(subjectOf(twice))
      .filter(({ check }) => check === "placeholder-left")
      .flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    const once: Draft = { sections: { overview: "本年度共受理申请XX件。" } };
    const [only] = runChecks(subjectOf(once)).find(({ check }) => check === "placeholder-left")?.findings ?? [];
    expect(ids[0]).toBe(only?.id);
  });
});

describe("hostile text", () => {
  const pieces = [
    "X",
    "XX",
    "_",
    "(",
    "《",
    "2021年",
    "1",
    "我镇",
    "现将",
    "信息公开",
    "未收取",
    "费",
    "，",
    "。",
    "截至",
    "索引号",
    "有待进一步",
  ];

  it.each(pieces)("takes time that grows no faster than the text made of %j", (piece) => {
    const seconds = (length: number) => {
      const words = piece.repeat(Math.ceil(length / piece.length));
      const subject = subjectOf({
        sections: { overview: words, problems: words, otherMatters: words },
        preamble: words,
        problems: [],
        remedies: [],
      });
      const start = process.cpuUsage();
      runChecks(subject);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    seconds(20_000);
    const [small, large] = [Math.min(seconds(60_000), seconds(60_000)), Math.min(seconds(240_000), seconds(240_000))];
    // Four times the text may take eight times as long (linear and noise); a quadratic pattern takes sixteen.
    expect(large).toBeLessThan(Math.max(8 * small, 0.25));
  });
});
