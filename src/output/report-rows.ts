import type { Language } from "../model/bilingual.js";
import type { Assessment } from "../model/dossier.js";
import type { ScoreCard } from "../model/score.js";
import { otherLanguage } from "./row-language.js";
import type { Row } from "./table-spec.js";

/** The rows of one report in the tables that hold reports, scores, indicators, features, findings, follow-ups, claims, cells, checks and sections: all that a run keeps of it. */
export interface ReportRows {
  readonly report: Row;
  readonly score: Row;
  readonly indicators: readonly Row[];
  readonly findings: readonly Row[];
  readonly followUps: readonly Row[];
  readonly features: readonly Row[];
  readonly claims: readonly Row[];
  readonly cells: readonly Row[];
  readonly checks: readonly Row[];
  readonly sections: readonly Row[];
}

const PLACES = 1e6;
const rounded = (value: number | null) => (value === null ? null : Math.round(value * PLACES) / PLACES);

/** The row of one report's score; figures are rounded to six decimals. */
export function scoreRow(
  reportId: string,
  { total, low, high, coverage, dimensions }: Omit<ScoreCard, "indicators">,
): Row {
  return {
    report_id: reportId,
    total: rounded(total),
    low: rounded(low),
    high: rounded(high),
    coverage: rounded(coverage),
    ...Object.fromEntries(Object.entries(dimensions).map(([id, value]) => [id, rounded(value)])),
  };
}

/** The rows of one assessed report; messages and reasons in the given language, and beside them in the other. Figures are rounded to six decimals. */
export function reportRows(assessment: Assessment, language: Language): ReportRows {
  const { report, score } = assessment;
  const { source } = report;
  const report_id = source.id;
  const other = otherLanguage(language);
  return {
    report: reportRow(assessment),
    score: scoreRow(report_id, score),
    indicators: score.indicators.map(({ indicator, raw, scaled, standardError, status, reason }) => ({
      report_id,
      indicator,
      raw: rounded(raw),
      scaled: rounded(scaled),
      standard_error: rounded(standardError ?? null),
      status,
      reason: reason?.[language] ?? null,
      reason_other: reason?.[other] ?? null,
    })),
    findings: assessment.results.flatMap(({ findings, dismissed = [] }) =>
      [...findings.map((finding) => ({ ...finding, dismissed: null })), ...dismissed].map((finding) => {
        const { id, check, severity, unit, message, evidence } = finding;
        const [first] = evidence;
        const [start, end] = first?.span ?? [null, null];
        const quote = first?.quote ?? null;
        return {
          report_id,
          finding_id: id,
          check,
          severity,
          unit,
          message: message[language],
          message_other: message[other],
          quote,
          path: first?.path ?? null,
          start,
          end,
          dismissed: finding.dismissed,
        };
      }),
    ),
    followUps: followUpRows(assessment),
    features: assessment.narrative.features.map(({ code, value, standardError }) => ({
      report_id,
      feature: code,
      value: rounded(value),
      standard_error: rounded(standardError ?? null),
    })),
    claims: assessment.claims.map(
      ({ span: [start, end], subject, value, unit, approximate, verdict, basis, tableValue }) => {
        const quote = source.text.slice(start, end);
        return {
          report_id,
          subject,
          quote,
          value,
          unit,
          approximate,
          verdict,
          basis,
          table_value: tableValue,
          start,
          end,
        };
      },
    ),
    checks: checkRows(assessment),
    sections: sectionRows(assessment),
    cells: Object.values(report.tables).flatMap((table) =>
      (table?.rows ?? []).flatMap((row) =>
        row.cells.map(({ table: name, row: key, column, value, state, raw, span }) => {
          const [start, end] = span ?? [null, null];
          return { report_id, table: name, row: key, column, value, state, raw, start, end };
        }),
      ),
    ),
  };
}

function reportRow({ report, deadline }: Assessment): Row {
  const { source, publication } = report;
  return {
    report_id: source.id,
    path: source.path,
    sha256: source.sha256,
    format: source.format,
    agency: report.agency?.value ?? null,
    region_code: report.region?.code ?? null,
    region: report.region?.name ?? null,
    level: report.level,
    unit_type: report.unitType,
    year: report.year?.value ?? null,
    template: report.template,
    published_on: publication?.date ?? null,
    date_evidence: publication?.evidence ?? null,
    deadline: deadline?.date ?? null,
    deadline_assumed: deadline?.assumed ?? null,
    chars: source.text.length,
  };
}

function checkRows({ report, results }: Assessment): readonly Row[] {
  return results
    .filter(({ passed, failed, unknown, dismissed = [] }) => passed + failed + unknown + dismissed.length > 0)
    .map(({ check, passed, failed, vacuous, unknown, dismissed = [] }) => ({
      report_id: report.source.id,
      check,
      passed,
      failed,
      vacuous,
      unknown,
      dismissed: dismissed.length,
    }));
}

function sectionRows({ report: { source, sections } }: Assessment): readonly Row[] {
  return sections.map(({ id, state, heading }, i) => {
    const [start, end] = heading ?? [null, null];
    const printed = heading === null ? null : source.text.slice(...heading);
    return { report_id: source.id, position: i + 1, section: id, state, heading: printed, start, end };
  });
}

function followUpRows({ report, followUp }: Assessment): readonly Row[] {
  return (followUp?.problems ?? []).map(({ before, outcome, evidence }, i) => {
    const [start, end] = evidence ?? [null, null];
    const quote = evidence === null ? null : report.source.text.slice(...evidence);
    return {
      report_id: report.source.id,
      prior: followUp?.priorId ?? null,
      position: i + 1,
      problem: before,
      outcome,
      quote,
      start,
      end,
    };
  });
}
