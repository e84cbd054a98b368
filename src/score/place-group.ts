import { type DimensionId, dimensionIds } from "../model/score.js";
import { compareText } from "../text/compare.js";
import type { Candidate } from "./candidate.js";
import type { DimensionScore } from "./dimension-scores.js";
import { type RankInterval, rankIntervals } from "./rank-intervals.js";
import type { Scheme } from "./scheme.js";
import { type Sensitivity, sensitivities } from "./sensitivity.js";

/** A report's place among its like. Ranks are competition ranks (1, 2, 2, 4) on the score rounded as the scheme says. */
export interface Placed {
  readonly candidate: Candidate;
  /** Reports ranked in the group. */
  readonly groupSize: number;
  readonly score: number;
  /** The dimensions the group compares: the score is their weighted mean. */
  readonly compared: readonly DimensionId[];
  /** Bounds of the score: not-assessable indicators, and the dimensions the group leaves out, at 0 and at 100. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
  readonly rank: number;
  readonly tied: boolean;
  /** Null in groups smaller than the scheme's least. */
  readonly tier: RankInterval["tier"] | null;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly rankMedian: number;
  /** Share of the draws that put it in the first, and in the last, tenth of its group. */
  readonly topTenth: number;
  readonly bottomTenth: number;
}

/** A report that cannot be compared with its group, for want of these dimensions. */
export interface Lacking {
  readonly candidate: Candidate;
  readonly lacking: readonly DimensionId[];
}

/** The members of one group by rank, ties by region code, agency and id; those left out for want of a dimension the group compares; and how ranks move under other choices. */
export function placeGroup(
  members: readonly Candidate[],
  scheme: Scheme,
): {
  readonly placed: readonly Placed[];
  readonly left: readonly Lacking[];
  readonly sensitivities: readonly Sensitivity[];
} {
  const common = commonDimensions(members, scheme);
  const left = members
    .map((candidate) => ({ candidate, lacking: common.filter((id) => lacks(candidate, id)) }))
    .filter(({ lacking }) => common.length === 0 || lacking.length > 0);
  const without = new Set(left.map(({ candidate }) => candidate));
  const compared = members.filter((member) => !without.has(member));
  const weights = common.map((id) => scheme.weights[id]);
  const scores = compared.map(({ dimensions }) => common.map((id) => dimensions[id]?.score as number));
  const totals = scores.map((row) => roundTo(scheme.ranking.decimals, weightedMean(row, weights)));
  const keys = compared.map(({ reportId }) => reportId);
  const spreads = compared.map(({ dimensions }) => common.map((id) => dimensions[id]?.spread ?? 0));
  const intervals = rankIntervals({ keys, scores, spreads }, weights, totals, scheme.ranking);
  const places = placesOf(totals);
  const placed = compared.map((candidate, i): Placed => {
    const score = totals[i] as number;
    const { low, high, median, topTenth, bottomTenth, tier } = intervals[i] as RankInterval;
    return {
      candidate,
      groupSize: compared.length,
      score,
      compared: common,
      scoreLow: Math.min(score, bound(candidate, common, scheme, "low")),
      scoreHigh: Math.max(score, bound(candidate, common, scheme, "high")),
      rank: (places.get(score) as Place).rank,
      tied: (places.get(score) as Place).reports > 1,
      tier: compared.length >= scheme.ranking.leastGroup ? tier : null,
      rankLow: low,
      rankHigh: high,
      rankMedian: median,
      topTenth,
      bottomTenth,
    };
  });
  const ranks = placed.map(({ rank }) => rank);
  return {
    placed: [...placed].sort(byRank),
    left,
    sensitivities: sensitivities({ common, scores, totals, ranks }, scheme),
  };
}

interface Place {
  readonly rank: number;
  readonly reports: number;
}

/** For each score the competition rank it has, and how many share it. */
function placesOf(totals: readonly number[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const [above, score] of [...totals].sort((a, b) => b - a).entries()) {
    const place = places.get(score);
    places.set(score, place === undefined ? { rank: above + 1, reports: 1 } : { ...place, reports: place.reports + 1 });
  }
  return places;
}

/** So many reports of a group too small for the scheme's share may lack a dimension without its being left out for all. */
const EXEMPT = 1;

/**
 * The dimensions that could be assessed for the scheme's share of these reports. Of 19 reports, 95 % are all of them: one that lacks a dimension
 * would take it from everyone and reorder them. So from the least size of a league table on, one such report is left unranked instead.
 */
function commonDimensions(members: readonly Candidate[], scheme: Scheme): readonly DimensionId[] {
  const { common } = scheme.availability;
  const exempt = common < 1 && members.length >= scheme.ranking.leastGroup ? EXEMPT : 0;
  return dimensionIds.filter((id) => {
    const lacking = members.filter((member) => lacks(member, id)).length;
    return scheme.weights[id] > 0 && (members.length - lacking >= common * members.length || lacking <= exempt);
  });
}

function lacks({ dimensions }: Candidate, id: DimensionId): boolean {
  return (dimensions[id]?.score ?? null) === null;
}

/** A dimension that the group does not compare may be anything from 0 to 100. */
function bound({ dimensions }: Candidate, common: readonly DimensionId[], scheme: Scheme, end: "low" | "high"): number {
  const unknown = { low: 0, high: 100 };
  const applying = dimensionIds.filter((id) => scheme.weights[id] > 0 && dimensions[id] !== null);
  return roundTo(
    scheme.ranking.decimals,
    weightedMean(
      applying.map((id) => (common.includes(id) ? (dimensions[id] as DimensionScore)[end] : unknown[end])),
      applying.map((id) => scheme.weights[id]),
    ),
  );
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (const [i, value] of values.entries()) {
    sum += value * (weights[i] as number);
    weight += weights[i] as number;
  }
  return sum / weight;
}

function roundTo(decimals: number, value: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

function byRank(a: Placed, b: Placed): number {
  return (
    a.rank - b.rank ||
    compareText(a.candidate.regionCode ?? "", b.candidate.regionCode ?? "") ||
    compareText(a.candidate.agency ?? "", b.candidate.agency ?? "") ||
    compareText(a.candidate.reportId, b.candidate.reportId)
  );
}
