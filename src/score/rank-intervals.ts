import { randomFrom } from "../stats/random.js";
import { arithmetic, copelandAmong, geometric } from "./aggregates.js";
import { normalFrom } from "./normal-draws.js";
import { asIs, type Normalise, percentiles, standardised } from "./normalisations.js";
import { EQUAL, recordRanks } from "./record-ranks.js";
import type { Scheme } from "./scheme.js";

/** How far a report's rank moves when weights, normalisation, aggregation and the sample of prose do, and the tier that leaves certain. */
export interface RankInterval {
  /** 5th and 95th percentile, and median, of the rank over the draws; whole ranks that were drawn. */
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Share of the draws in which the rank is in the first, and in the last, tenth of the group (one report at least). */
  readonly topTenth: number;
  readonly bottomTenth: number;
  readonly tier: "A" | "B" | "C" | "D";
}

/** What is ranked: a row a report, a column a dimension; `spreads` are standard errors of the scores, `keys` tell reports apart. */
export interface RankedScores {
  readonly keys: readonly string[];
  readonly scores: readonly (readonly number[])[];
  readonly spreads: readonly (readonly number[])[];
}

const tiers = ["A", "B", "C", "D"] as const;
const TAIL = 0.05;

/**
 * For each row the interval of its rank over seeded draws (method §4.5): every draw multiplies each weight by U(1 − spread, 1 + spread), moves
 * each score by a normal error of its own (the bootstrap of the prose) within 0–100, and takes in turn goalposts, standard scores (as normal
 * probabilities) or percentiles within the group, with an arithmetic mean, a geometric mean or Copeland's rule. A report's errors do not
 * depend on who else is ranked. A tier ends only between neighbours of which the upper one beats the lower one in the scheme's share of the
 * draws, and no more than four tiers are drawn: at the three most certain places.
 */
export function rankIntervals(
  { keys, scores, spreads }: RankedScores,
  weights: readonly number[],
  totals: readonly number[],
  { draws, weightSpread, tierCertainty, seed }: Scheme["ranking"],
): readonly RankInterval[] {
  const random = randomFrom(seed);
  const normals = keys.map((key) => normalFrom(key, seed));
  const order = totals.map((_, i) => i).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  const normalisations: readonly Normalise[] = [asIs, standardised(scores), percentiles(scores)];
  const aggregates = [arithmetic, geometric, copelandAmong(order)];
  const ranks = scores.map(() => new Uint32Array(draws));
  const wins = new Float64Array(Math.max(0, order.length - 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = weights.map((weight) => weight * (1 - weightSpread + 2 * weightSpread * random()));
    const normalise = normalisations[draw % 3] as Normalise;
    const aggregate = aggregates[Math.floor(draw / 3) % 3] as (typeof aggregates)[number];
    const moved = scores.map((row, i) =>
      row.map((score, j) => normalise(movedBy(score, spreads[i]?.[j], normals[i]), j)),
    );
    const values = aggregate(moved, drawn);
    recordRanks(ranks, draw, values);
    for (let i = 0; i < wins.length; i++)
      if ((values[order[i] as number] as number) - (values[order[i + 1] as number] as number) > EQUAL)
        wins[i] = (wins[i] ?? 0) + 1;
  }
  const tierOf = tiersFrom(order, wins, tierCertainty * draws);
  return ranks.map((drawn, i) => intervalOf(drawn.sort(), tierOf[i] as RankInterval["tier"], scores.length));
}

/** A score moved by its error; none is drawn for a score without one. */
function movedBy(score: number, spread: number | undefined, normal: (() => number) | undefined): number {
  if (spread === undefined || spread === 0 || normal === undefined) return score;
  return Math.min(100, Math.max(0, score + spread * normal()));
}

function intervalOf(ranks: Uint32Array, tier: RankInterval["tier"], reports: number): RankInterval {
  const { length: draws } = ranks;
  const tenth = Math.max(1, Math.floor(reports / 10));
  return {
    low: ranks[Math.floor(TAIL * draws)] as number,
    high: ranks[Math.ceil((1 - TAIL) * draws) - 1] as number,
    median: ranks[Math.floor((draws - 1) / 2)] as number,
    topTenth: ranks.filter((rank) => rank <= tenth).length / draws,
    bottomTenth: ranks.filter((rank) => rank > reports - tenth).length / draws,
    tier,
  };
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
