import { cumulativeStdNormalProbability, mean, standardDeviation } from "simple-statistics";
import { randomFrom } from "../stats/random.js";
import type { Scheme } from "./scheme.js";

/** How far a report's rank moves when weights, normalisation and aggregation do, and the tier that leaves certain. */
export interface RankInterval {
  /** 5th and 95th percentile of the rank over the draws; whole ranks that were drawn. */
  readonly low: number;
  readonly high: number;
  readonly tier: "A" | "B" | "C" | "D";
}

/** Dimension scores of the compared reports: a row a report, a column a dimension. */
type Scores = readonly (readonly number[])[];
type Aggregate = (row: readonly number[], weights: readonly number[]) => number;

const tiers = ["A", "B", "C", "D"] as const;
const TAIL = 0.05;
/** A geometric mean with a zero in it would be zero whatever the rest: scores below 1 count as 1 there. */
const FLOOR = 1;

/**
 * For each row the interval of its rank over seeded draws (method §4.5): every draw multiplies each weight by U(1 − spread, 1 + spread)
 * and takes in turn goalposts, standard scores (as normal probabilities) or percentiles within the group, with an arithmetic or a
 * geometric mean. A tier ends only between neighbours of which the upper one beats the lower one in the scheme's share of the draws, and
 * no more than four tiers are drawn: at the three most certain places.
 */
export function rankIntervals(
  scores: Scores,
  weights: readonly number[],
  totals: readonly number[],
  { draws, weightSpread, tierCertainty, seed }: Scheme["ranking"],
): readonly RankInterval[] {
  const random = randomFrom(seed);
  const variants = [scores, standardised(scores), percentiles(scores)].flatMap((rows) =>
    [arithmetic, geometric].map((aggregate) => ({ rows, aggregate })),
  );
  const order = totals.map((_, i) => i).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  const ranks = scores.map(() => new Uint32Array(draws));
  const wins = new Float64Array(Math.max(0, order.length - 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = weights.map((weight) => weight * (1 - weightSpread + 2 * weightSpread * random()));
    const { rows, aggregate } = variants[draw % variants.length] as (typeof variants)[number];
    const values = Float64Array.from(rows, (row) => aggregate(row, drawn));
    recordRanks(ranks, draw, values);
    for (let i = 0; i < wins.length; i++)
      if ((values[order[i] as number] as number) > (values[order[i + 1] as number] as number))
        wins[i] = (wins[i] ?? 0) + 1;
  }
  const tierOf = tiersFrom(order, wins, tierCertainty * draws);
  return ranks.map((drawn, i) => {
    drawn.sort();
    return {
      low: drawn[Math.floor(TAIL * draws)] as number,
      high: drawn[Math.ceil((1 - TAIL) * draws) - 1] as number,
      tier: tierOf[i] as RankInterval["tier"],
    };
  });
}

/** Values closer than this are one rank: the same sums in another order must not differ. */
const EQUAL = 1e-9;

function recordRanks(ranks: readonly Uint32Array[], draw: number, values: Float64Array): void {
  const descending = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  let place = 1;
  for (const [i, row] of descending.entries()) {
    const above = i === 0 ? Number.POSITIVE_INFINITY : (values[descending[i - 1] as number] as number);
    if (above - (values[row] as number) > EQUAL) place = i + 1;
    (ranks[row] as Uint32Array)[draw] = place;
  }
}

/** Column by column, what `map` makes of the column's values. */
function byColumn(scores: Scores, map: (column: readonly number[]) => readonly number[]): Scores {
  const columns = (scores[0] ?? []).map((_, j) => map(scores.map((row) => row[j] as number)));
  return scores.map((_, i) => columns.map((column) => column[i] as number));
}

/** Standard scores as 100 × the normal probability below them; 50 where all are equal. */
function standardised(scores: Scores): Scores {
  return byColumn(scores, (column) => {
    const centre = mean([...column]);
    const spread = standardDeviation([...column]);
    return column.map((score) =>
      spread < EQUAL ? 50 : 100 * cumulativeStdNormalProbability((score - centre) / spread),
    );
  });
}

/** 100 × the share of the group at or below, ties at the middle of their places. */
function percentiles(scores: Scores): Scores {
  return byColumn(scores, (column) => {
    const ascending = Float64Array.from(column).sort();
    return column.map(
      (score) => (50 * (firstAbove(ascending, score, false) + firstAbove(ascending, score, true))) / column.length,
    );
  });
}

/** Index of the first value above `score`, or at it when `at` is true. */
function firstAbove(ascending: Float64Array, score: number, at: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle] as number;
    if (value > score || (at && value === score)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const arithmetic: Aggregate = (row, weights) => {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < row.length; i++) {
    sum += (row[i] as number) * (weights[i] as number);
    weight += weights[i] as number;
  }
  return sum / weight;
};

const geometric: Aggregate = (row, weights) =>
  Math.exp(
    arithmetic(
      row.map((score) => Math.log(Math.max(score, FLOOR))),
      weights,
    ),
  );

function tiersFrom(order: readonly number[], wins: Float64Array, certain: number): RankInterval["tier"][] {
  const ends = [...wins.keys()]
    .filter((i) => (wins[i] as number) >= certain)
    .sort((a, b) => (wins[b] as number) - (wins[a] as number) || a - b)
    .slice(0, tiers.length - 1);
  const tierOf: RankInterval["tier"][] = [];
  for (const [place, i] of order.entries()) tierOf[i] = tiers[ends.filter((end) => end < place).length] ?? "D";
  return tierOf;
}
