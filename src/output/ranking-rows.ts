import { dimensionIds, type IndicatorStatus, type IndicatorValue } from "../model/score.js";
import type { Candidate } from "../score/candidate.js";
import { dimensionScores } from "../score/dimension-scores.js";
import type { Placing, Ranking } from "../score/rank.js";
import type { Scheme } from "../score/scheme.js";
import { scoreOf } from "../score/score-report.js";
import type { ReportRows } from "./report-rows.js";
import type { Field, Row } from "./table-spec.js";

/** What a run keeps of a report once its rows are written: enough to rank it. */
export interface RankedReport {
  readonly candidate: Candidate;
  readonly region: Field;
  readonly coverage: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What ranking needs of a report, taken from its rows and scored by a scheme: the same for a fresh run and for one read back. */
export function rankedReport(
  { report, indicators, findings }: Pick<ReportRows, "report" | "indicators" | "findings">,
  scheme: Scheme,
): RankedReport {
  const text = (name: string) => (report[name] === null || report[name] === undefined ? null : String(report[name]));
  const dimensions = dimensionScores(indicators.map(indicatorValue), scheme);
  const { total, coverage } = scoreOf(dimensions, scheme);
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && finding.dismissed === null).length;
  return {
    candidate: {
      reportId: String(report.report_id),
      agency: text("agency"),
      regionCode: text("region_code"),
      level: text("level"),
      unitType: text("unit_type"),
      year: typeof report.year === "number" ? report.year : null,
      template: String(report.template),
      total,
      dimensions,
    },
    region: report.region ?? null,
    coverage,
    errors: count("error"),
    warnings: count("warning"),
  };
}

/** The figure that a row of the indicators table holds. */
export function indicatorValue(
  row: Row,
): Pick<IndicatorValue, "indicator" | "status" | "raw"> & { readonly standardError: number | null } {
  const { indicator, status, raw, standard_error: error } = row;
  return {
    indicator: String(indicator),
    status: status as IndicatorStatus,
    raw: typeof raw === "number" ? raw : null,
    standardError: typeof error === "number" ? error : null,
  };
}

const toTenths = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
const toMillionths = (value: number) => Math.round(value * 1e6) / 1e6;

/** A row of the rankings. Scores are printed to one decimal, as they were ranked. */
export function rankingRow(placing: Placing, { region, coverage, errors, warnings }: RankedReport): Row {
  const { candidate, previousRank, previousGroupSize } = placing;
  return {
    group: placing.group,
    group_size: placing.groupSize,
    rank: placing.rank,
    tied: placing.tied,
    tier: placing.tier,
    agency: candidate.agency,
    region_code: candidate.regionCode,
    region,
    level: candidate.level,
    unit_type: candidate.unitType,
    year: candidate.year,
    template: candidate.template,
    score: placing.score,
    compared: placing.compared.join(" "),
    score_low: placing.scoreLow,
    score_high: placing.scoreHigh,
    rank_p05: placing.rankLow,
    rank_p95: placing.rankHigh,
    rank_median: placing.rankMedian,
    p_top_tenth: toMillionths(placing.topTenth),
    p_bottom_tenth: toMillionths(placing.bottomTenth),
    coverage: toMillionths(coverage),
    ...Object.fromEntries(dimensionIds.map((id) => [id, toTenths(candidate.dimensions[id]?.score ?? null)])),
    errors,
    warnings,
    previous_rank: previousRank,
    previous_group_size: previousGroupSize,
    rank_change: previousRank === null ? null : previousRank - placing.rank,
    report_id: candidate.reportId,
  };
}

/** The rows of how ranks move under other choices. */
export function sensitivityRows(sensitivities: Ranking["sensitivities"]): readonly Row[] {
  return sensitivities.map(({ group, groupSize, alternative, meanShift, largestShift, tau, sameFirst }) => ({
    group,
    group_size: groupSize,
    alternative,
    mean_shift: toMillionths(meanShift),
    largest_shift: largestShift,
    kendall_tau: tau === null ? null : toMillionths(tau),
    same_first: sameFirst,
  }));
}

/** The rows of reports without a rank. */
export function unrankedRows(unranked: Ranking["unranked"]): readonly Row[] {
  return unranked.map(({ candidate, reason, group, lacking }) => ({
    report_id: candidate.reportId,
    agency: candidate.agency,
    year: candidate.year,
    reason,
    group,
    lacking: lacking.length === 0 ? null : lacking.join(" "),
  }));
}
