import { dimensionIds } from "../model/score.js";
import type { Candidate, Placing, Ranking } from "../score/rank.js";
import type { ReportRows } from "./report-rows.js";
import type { Row } from "./table-spec.js";

/** What ranking needs of a report, taken from its rows. */
export function candidateFrom({ report, score }: Pick<ReportRows, "report" | "score">): Candidate {
  const text = (row: Row, name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  const number = (row: Row, name: string) => (typeof row[name] === "number" ? row[name] : null);
  return {
    reportId: String(report.report_id),
    agency: text(report, "agency"),
    regionCode: text(report, "region_code"),
    level: text(report, "level"),
    unitType: text(report, "unit_type"),
    year: number(report, "year"),
    template: String(report.template),
    total: number(score, "total"),
    dimensions: Object.fromEntries(dimensionIds.map((id) => [id, number(score, id)])) as Candidate["dimensions"],
  };
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

/** A row of the rankings, from a placing and the report's own rows. Scores are printed to one decimal, as they were ranked. */
export function rankingRow(placing: Placing, rows: ReportRows): Row {
  const { candidate } = placing;
  const count = (severity: string) => rows.findings.filter((finding) => finding.severity === severity).length;
  return {
    group: placing.group,
    group_size: placing.groupSize,
    rank: placing.rank,
    tied: placing.tied,
    tier: placing.tier,
    agency: candidate.agency,
    region_code: candidate.regionCode,
    region: rows.report.region ?? null,
    level: candidate.level,
    unit_type: candidate.unitType,
    year: candidate.year,
    template: candidate.template,
    score: placing.score,
    score_low: rounded(rows.score.low as number),
    score_high: rounded(rows.score.high as number),
    rank_p05: placing.rankLow,
    rank_p95: placing.rankHigh,
    coverage: rows.score.coverage ?? null,
    ...Object.fromEntries(dimensionIds.map((id) => [id, rounded(candidate.dimensions[id])])),
    errors: count("error"),
    warnings: count("warning"),
    previous_rank: placing.previousRank,
    rank_change: placing.previousRank === null ? null : placing.previousRank - placing.rank,
    report_id: candidate.reportId,
  };
}

/** The rows of reports without a rank. */
export function unrankedRows(unranked: Ranking["unranked"]): readonly Row[] {
  return unranked.map(({ candidate, reason }) => ({
    report_id: candidate.reportId,
    agency: candidate.agency,
    year: candidate.year,
    reason,
  }));
}
