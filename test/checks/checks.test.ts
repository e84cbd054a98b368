import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { runChecks } from "../../src/checks/run-checks.js";
import type { Check } from "../../src/model/check.js";
import type { Subject } from "../../src/model/subject.js";
import { casesByCheck, withoutUnknown } from "./cases/index.js";
import type { Expectation } from "./check-case.js";
import { subjectOf } from "./subject-of.js";

describe("a sound report", () => {
  it.each(["2019", "2021"] as const)("of the %s format gives no finding", (template) => {
    const subject = subjectOf({ template, year: template === "2019" ? 2020 : 2022 });
    expect(runChecks(subject).flatMap(({ findings }) => findings)).toEqual([]);
  });
});

for (const [id, cases] of Object.entries(casesByCheck)) {
  describe(id, () => {
    const check = checks.find((one) => one.id === id);
    it("is listed", () => expect(check?.id).toBe(id));
    for (const { says, given, expect: expected } of cases)
      it(says, () => {
        if (check !== undefined) verify(check, subjectOf(given), expected);
      });
  });
}

function verify(check: Check, subject: Subject, expected: Expectation): void {
  const verdicts = [...check.run(subject)];
  const [result] = runChecks(subject, [check]);
  if ("silent" in expected) {
    expect(result === undefined ? [] : verdicts).toEqual([]);
  } else if ("passes" in expected) {
    expect(result?.findings.filter(({ unit }) => unit === expected.passes)).toEqual([]);
    expect(verdicts).toContainEqual({ status: "pass", unit: expected.passes });
  } else if ("vacuous" in expected) {
    expect(result?.findings).toEqual([]);
    expect(verdicts).toContainEqual({ status: "vacuous", unit: expected.vacuous });
  } else if ("unknown" in expected) {
    expect(result?.findings).toEqual([]);
    const reason = result?.unknowns.find(({ unit }) => unit === expected.unknown)?.reason;
    expect(reason?.zh).toContain(expected.zh);
    expect(reason?.en).toMatch(/[a-z]/);
  } else {
    const finding = result?.findings.find(({ unit }) => unit === expected.fails);
    expect(finding?.message.zh).toBe(expected.zh);
    expect(finding?.message.en).toMatch(/[a-z]/);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(expected.quotes);
    expect(finding?.severity).toBe(expected.severity ?? check.severity);
  }
}

describe("every listed check", () => {
  it.each(checks.map((check) => [check.id, check] as const))("%s has a case for each verdict", (id) => {
    const expectations = (casesByCheck[id] ?? []).map((one) => one.expect);
    expect(
      expectations.some((one) => "passes" in one),
      "a passing case in test/checks/cases",
    ).toBe(true);
    expect(
      expectations.some((one) => "fails" in one),
      "a failing case in test/checks/cases",
    ).toBe(true);
    const unknown = expectations.some((one) => "unknown" in one);
    expect(unknown || (withoutUnknown[id] ?? "") !== "", "an undecidable case in test/checks/cases").toBe(true);
  });

  it.each(checks.map((check) => [check.id, check] as const))("%s explains itself in both languages", (id, check) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [check.title, check.basis, check.severityReason, check.mend]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/[a-z]/);
    }
    expect(check.example).not.toBe("");
    expect(check.templates).not.toEqual([]);
  });
});
