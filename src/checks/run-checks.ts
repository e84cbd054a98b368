import { hash } from "node:crypto";
import type { Check } from "../model/check.js";
import type { CheckResult, Finding, Verdict } from "../model/finding.js";
import type { Subject } from "../model/subject.js";
import { fold } from "../text/fold.js";
import { checks } from "./index.js";

type Failure = Extract<Verdict, { status: "fail" }>;

/**
 * What every check makes of one report, in the order of the list; checks that do not speak about the report's template are left out.
 * A check that throws is a bug: the exception passes through, and whoever reads a corpus turns it into an `internal-error` for that file.
 */
export function runChecks(subject: Subject, which: readonly Check[] = checks): readonly CheckResult[] {
  const results: CheckResult[] = [];
  for (const check of which) {
    if (check.templates.includes(subject.report.template)) results.push(resultOf(check, subject));
  }
  return results;
}

function resultOf(check: Check, subject: Subject): CheckResult {
  let passed = 0;
  let empty = 0;
  const findings: Finding[] = [];
  const unknowns: CheckResult["unknowns"][number][] = [];
  const seen = new Map<string, number>();
  for (const verdict of check.run(subject)) {
    if (verdict.status === "pass") passed += 1;
    else if (verdict.status === "vacuous") empty += 1;
    else if (verdict.status === "unknown") unknowns.push({ unit: verdict.unit, reason: verdict.reason });
    else findings.push(findingOf(check, verdict, subject, seen));
  }
  return {
    check: check.id,
    passed: passed + empty,
    failed: findings.length,
    vacuous: empty,
    unknown: unknowns.length,
    findings,
    unknowns,
  };
}

function findingOf(check: Check, verdict: Failure, subject: Subject, seen: Map<string, number>): Finding {
  const { text } = subject.report.source;
  const evidence = verdict.evidence.map((piece) => ({ ...piece, quote: text.slice(piece.span[0], piece.span[1]) }));
  const facts = [
    check.id,
    subject.report.agency?.value ?? "",
    String(subject.report.year?.value ?? ""),
    verdict.unit,
    ...evidence.map(({ role, path, quote }) => `${role} ${path} ${quote}`),
  ];
  const what = facts.map((fact) => fold(fact).replace(/\s+/g, "")).join("\n");
  const ordinal = (seen.get(what) ?? 0) + 1;
  seen.set(what, ordinal);
  return {
    id: fingerprint(ordinal === 1 ? what : `${what}\n#${ordinal}`),
    check: check.id,
    severity: verdict.severity ?? check.severity,
    unit: verdict.unit,
    message: verdict.message,
    evidence,
  };
}

/** Twelve hex digits name one of 2^48 findings: two of a million collide with a chance below one in five hundred. */
function fingerprint(what: string): string {
  return hash("sha256", what).slice(0, 12);
}
