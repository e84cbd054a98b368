import { type DimensionId, dimensionIds } from "../model/score.js";
import { compareText } from "../text/compare.js";
import { rankIntervals } from "./rank-intervals.js";
import type { GroupKey, Scheme } from "./scheme.js";

/** What ranking needs of a report: who it is, and its dimension scores over what could be assessed. */
export interface Candidate {
  readonly reportId: string;
  readonly agency: string | null;
  readonly regionCode: string | null;
  readonly level: string | null;
  readonly unitType: string | null;
  readonly year: number | null;
  readonly template: string;
  /** Null when the report as a whole could not be scored. */
  readonly total: number | null;
  readonly dimensions: { readonly [id in DimensionId]: number | null };
}

/** A report's place in its group. Ranks are competition ranks (1, 2, 2, 4) on the score rounded as the scheme says. */
export interface Placing {
  readonly candidate: Candidate;
  readonly group: string;
  readonly groupSize: number;
  readonly score: number;
  readonly rank: number;
  readonly tied: boolean;
  readonly tier: "A" | "B" | "C" | "D" | null;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly previousRank: number | null;
}

/** Why a report has no rank. */
export type UnrankedReason = "no-agency" | "no-year" | "not-scored" | "several-versions" | "dimension-not-assessable";

export interface Ranking {
  readonly placings: readonly Placing[];
  readonly unranked: readonly { readonly candidate: Candidate; readonly reason: UnrankedReason }[];
}

const keyOf: { readonly [key in GroupKey]: (candidate: Candidate) => string } = {
  unitType: ({ unitType }) => unitType ?? "unknown",
  level: ({ level }) => level ?? "unknown",
  year: ({ year }) => String(year),
  template: ({ template }) => template,
  region: ({ regionCode }) => regionCode?.slice(0, 2) ?? "unknown",
};

/**
 * Ranks reports within groups of their like (method §4.4 mode "common", §4.5). In each group only dimensions that could be assessed for
 * the scheme's share of its reports count; a report lacking one of them is unranked rather than re-weighted. An agency with two reports
 * of one year is unranked with both: which one counts is not ours to choose.
 */
export function rank(candidates: readonly Candidate[], scheme: Scheme, groupBy: readonly GroupKey[]): Ranking {
  const placings: Placing[] = [];
  const unranked: { candidate: Candidate; reason: UnrankedReason }[] = [];
  const groups = new Map<string, Candidate[]>();
  const versions = new Map<string, number>();
  const version = ({ regionCode, agency, year }: Candidate) => `${regionCode} ${agency} ${year}`;
  for (const candidate of candidates) versions.set(version(candidate), (versions.get(version(candidate)) ?? 0) + 1);
  for (const candidate of candidates) {
    const reason = reasonAgainst(candidate, versions.get(version(candidate)) ?? 0);
    if (reason !== null) unranked.push({ candidate, reason });
    else {
      const group = groupBy.map((key) => keyOf[key](candidate)).join("/");
      groups.set(group, [...(groups.get(group) ?? []), candidate]);
    }
  }
  for (const group of [...groups.keys()].sort(compareText)) {
    const { placed, left } = placeGroup(group, groups.get(group) as Candidate[], scheme);
    placings.push(...placed);
    unranked.push(...left.map((candidate) => ({ candidate, reason: "dimension-not-assessable" as const })));
  }
  return {
    placings: placings.map((placing) => ({ ...placing, previousRank: previousRank(placing, placings) })),
    unranked,
  };
}

function reasonAgainst({ agency, year, total }: Candidate, versions: number): UnrankedReason | null {
  if (agency === null) return "no-agency";
  if (year === null) return "no-year";
  if (total === null) return "not-scored";
  return versions > 1 ? "several-versions" : null;
}

function placeGroup(
  group: string,
  members: readonly Candidate[],
  scheme: Scheme,
): { placed: Placing[]; left: readonly Candidate[] } {
  const common = dimensionIds.filter(
    (id) =>
      scheme.weights[id] > 0 &&
      members.filter(({ dimensions }) => dimensions[id] !== null).length >= scheme.availability.common * members.length,
  );
  const isComplete = ({ dimensions }: Candidate) => common.length > 0 && common.every((id) => dimensions[id] !== null);
  const compared = members.filter(isComplete);
  const weights = common.map((id) => scheme.weights[id]);
  const scores = compared.map(({ dimensions }) => common.map((id) => dimensions[id] as number));
  const sum = weights.reduce((a, b) => a + b, 0);
  const unit = 10 ** scheme.ranking.decimals;
  const totals = scores.map(
    (row) => Math.round((row.reduce((a, s, i) => a + s * (weights[i] as number), 0) / sum) * unit) / unit,
  );
  const intervals = rankIntervals(scores, weights, totals, scheme.ranking);
  const placed = compared.map((candidate, i): Placing => {
    const score = totals[i] as number;
    const place = 1 + totals.filter((other) => other > score).length;
    const interval = intervals[i] as (typeof intervals)[number];
    const tied = totals.filter((other) => other === score).length > 1;
    return {
      candidate,
      group,
      groupSize: compared.length,
      score,
      rank: place,
      tied,
      tier: compared.length >= scheme.ranking.leastGroup ? interval.tier : null,
      rankLow: interval.low,
      rankHigh: interval.high,
      previousRank: null,
    };
  });
  placed.sort(
    (a, b) =>
      a.rank - b.rank ||
      compareText(a.candidate.regionCode ?? "", b.candidate.regionCode ?? "") ||
      compareText(a.candidate.agency ?? "", b.candidate.agency ?? "") ||
      compareText(a.candidate.reportId, b.candidate.reportId),
  );
  return { placed, left: members.filter((member) => !isComplete(member)) };
}

/** The same agency's rank of the year before, wherever it was ranked in this run. */
function previousRank({ candidate }: Placing, placings: readonly Placing[]): number | null {
  const before = placings.filter(
    ({ candidate: other }) =>
      other.agency === candidate.agency &&
      other.regionCode === candidate.regionCode &&
      (other.year ?? 0) + 1 === candidate.year,
  );
  return before.length === 1 ? (before[0] as Placing).rank : null;
}
