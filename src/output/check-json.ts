import type { Claim } from "../model/claim.js";
import type { Assessment } from "../model/dossier.js";
import type { Report, Table } from "../model/report.js";
import { tableNames } from "../model/template.js";
import type { Span } from "../text/span.js";
import type { Checked, CheckFormat, CheckOptions, ShownFinding } from "./checked.js";

/** `check --format json`: one JSON object with a report per line. The field names and their order are the contract. */
export function jsonFormat(options: CheckOptions): CheckFormat {
  let separator = "";
  return {
    begin: () => `{"mingjian":${JSON.stringify(options.version)},"reports":[`,
    file: (checked) => {
      const line = `${separator}\n${JSON.stringify(jsonOf(checked, options))}`;
      separator = ",";
      return line;
    },
    end: () => `${separator === "" ? "" : "\n"}]}\n`,
  };
}

function jsonOf(checked: Checked, options: CheckOptions): object {
  if (checked.kind === "refused") {
    const { path, code, message } = checked.refusal;
    return { source: { path }, error: { code, message: message[options.language] } };
  }
  const { assessment, findings, results } = checked;
  const { report, claims, narrative } = assessment;
  return {
    ...reportFields(report, options.text),
    ...(options.cells ? { cells: tableNames.flatMap((name) => cellFields(report.tables[name])) } : {}),
    claims: claims.map((claim) => claimFields(report.source.text, claim)),
    findings: findings.map((finding) => findingFields(finding, options)),
    checks: results.map(({ check, passed, failed, vacuous, unknown }) => ({ check, passed, failed, vacuous, unknown })),
    features: narrative.features.map(({ code, value }) => ({ code, value })),
    score: scoreFields(assessment.score),
  };
}

function reportFields(report: Report, withText: boolean): object {
  const { source } = report;
  return {
    source: {
      path: source.path,
      sha256: source.sha256,
      format: source.format,
      encoding: source.encoding,
      bytes: source.bytes,
    },
    ...(withText ? { text: source.text } : {}),
    agency: report.agency?.value ?? null,
    region: report.region === null ? null : { code: report.region.code, name: report.region.name },
    level: report.level,
    unitType: report.unitType,
    year: report.year?.value ?? null,
    template: report.template,
    period: report.period === null ? null : { from: report.period.from, to: report.period.to },
    publishedOn: report.publication?.date ?? null,
    publishedOnEvidence: report.publication?.evidence ?? null,
    sections: report.sections.map(({ id, state, heading, body }) => ({ id, state, heading, body })),
    tables: Object.fromEntries(tableNames.map((name) => [name, tableFields(report.tables[name])])),
    tableConfidence: Object.fromEntries(tableNames.map((name) => [name, report.tables[name]?.confidence ?? null])),
  };
}

function tableFields(table: Table | null): object | null {
  if (table === null) return null;
  return Object.fromEntries(
    table.rows.map((row) => [row.key, Object.fromEntries(row.cells.map(({ column, value }) => [column, value]))]),
  );
}

function cellFields(table: Table | null): object[] {
  return (table?.rows ?? []).flatMap((row) =>
    row.cells.map(({ table: name, row: key, column, raw, value, state, span }) => ({
      table: name,
      row: key,
      column,
      raw,
      value,
      state,
      span,
    })),
  );
}

function claimFields(text: string, claim: Claim): object {
  return {
    quote: quoted(text, claim.span),
    span: claim.span,
    value: claim.value,
    unit: claim.unit,
    approximate: claim.approximate,
    subject: claim.subject,
    year: claim.year,
    scope: claim.scope,
    verdict: claim.verdict,
    basis: claim.basis,
    tableValue: claim.tableValue,
  };
}

function findingFields(finding: ShownFinding, { language }: CheckOptions): object {
  return {
    id: finding.id,
    check: finding.check,
    severity: finding.severity,
    unit: finding.unit,
    message: finding.message[language],
    evidence: finding.evidence.map(({ role, path, span, quote }) => ({ role, path, span, quote })),
    ...(finding.dismissed === null ? {} : { dismissed: finding.dismissed }),
  };
}

function scoreFields({ total, low, high, coverage, dimensions, indicators }: Assessment["score"]): object {
  return {
    total,
    low,
    high,
    coverage,
    dimensions,
    indicators: Object.fromEntries(
      indicators.map(({ indicator, status, raw, scaled }) => [indicator, { raw, scaled, status }]),
    ),
  };
}

const quoted = (text: string, span: Span) => text.slice(...span);
