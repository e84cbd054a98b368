import { quantileSorted } from "simple-statistics";
import type { Scheme } from "./scheme.js";

/** How far a report's rank moves when weights and aggregation do, and the tier that leaves certain. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
  readonly tier: "A" | "B" | "C" | "D";
}

const tiers = ["A", "B", "C", "D"] as const;
/** A geometric mean with a zero in it would be zero whatever the rest: scores below 1 count as 1 there. */
const FLOOR = 1;

/**
 * For each row of dimension scores the 5th and 95th percentile of its rank over seeded draws: weights times U(1 − spread, 1 + spread),
 * arithmetic or geometric mean by turns (method §4.5). A tier ends only between neighbours of which the upper one beats the lower one in
 * the scheme's share of the draws, and no more than four tiers are drawn: at the three most certain places.
 */
export function rankIntervals(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  totals: readonly number[],
  { draws, weightSpread, tierCertainty, seed }: Scheme["ranking"],
): readonly RankInterval[] {
  const random = randomFrom(seed);
  const order = totals.map((_, i) => i).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  const ranks = scores.map(() => new Float64Array(draws));
  const wins = new Float64Array(Math.max(0, order.length - 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = weights.map((weight) => weight * (1 - weightSpread + 2 * weightSpread * random()));
    const values = scores.map((row) => (draw % 2 === 0 ? arithmetic(row, drawn) : geometric(row, drawn)));
    const sorted = Float64Array.from(values).sort();
    for (const [i, value] of values.entries()) (ranks[i] as Float64Array)[draw] = 1 + above(sorted, value);
    for (let i = 0; i < wins.length; i++) {
      if ((values[order[i] as number] as number) > (values[order[i + 1] as number] as number))
        wins[i] = (wins[i] as number) + 1;
    }
  }
  const tierOf = tiersFrom(order, wins, tierCertainty * draws);
  return ranks.map((drawn, i) => {
    const sorted = [...drawn].sort((a, b) => a - b);
    return {
      low: quantileSorted(sorted, 0.05),
      high: quantileSorted(sorted, 0.95),
      tier: tierOf[i] as RankInterval["tier"],
    };
  });
}

function arithmetic(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (const [i, score] of row.entries()) {
    sum += score * (weights[i] as number);
    weight += weights[i] as number;
  }
  return sum / weight;
}

function geometric(row: readonly number[], weights: readonly number[]): number {
  return Math.exp(
    arithmetic(
      row.map((score) => Math.log(Math.max(score, FLOOR))),
      weights,
    ),
  );
}

/** How many of the ascending values are greater. */
function above(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

function tiersFrom(order: readonly number[], wins: Float64Array, certain: number): RankInterval["tier"][] {
  const ends = [...wins.keys()]
    .filter((i) => (wins[i] as number) >= certain)
    .sort((a, b) => (wins[b] as number) - (wins[a] as number) || a - b)
    .slice(0, tiers.length - 1);
  const tierOf: RankInterval["tier"][] = [];
  for (const [place, i] of order.entries()) tierOf[i] = tiers[ends.filter((end) => end < place).length] ?? "D";
  return tierOf;
}

/** Numbers in [0, 1), the same for the same seed everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
