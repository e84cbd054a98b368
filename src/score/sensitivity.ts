import type { DimensionId } from "../model/score.js";
import { type Aggregate, arithmetic, copelandAmong, geometric } from "./aggregates.js";
import { asIs, type Normalise, percentiles, standardised } from "./normalisations.js";
import { recordRanks } from "./record-ranks.js";
import type { Scheme } from "./scheme.js";

/** How far a group's ranks are from the published ones when one choice of the scheme is another. */
export interface Sensitivity {
  /** `without:problems`, `preset:order30`, `aggregation:copeland`, `normalisation:percentiles`. */
  readonly alternative: string;
  /** Mean and largest distance of the ranks (Saisana, Saltelli & Tarantola 2005). */
  readonly meanShift: number;
  readonly largestShift: number;
  /** Kendall's tau-b of the two orders; null where one of them ties all. */
  readonly tau: number | null;
  /** Whether the same reports have rank 1. */
  readonly sameFirst: boolean;
}

/** A compared group: a row a report, a column a dimension of `common`; `ranks` as published. */
export interface ComparedGroup {
  readonly common: readonly DimensionId[];
  readonly scores: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly ranks: readonly number[];
}

/** The ranks of a group under each alternative: a dimension left out, another preset, another aggregation, another normalisation. None of fewer than two reports. */
export function sensitivities(group: ComparedGroup, scheme: Scheme): readonly Sensitivity[] {
  const { common, scores, totals, ranks } = group;
  if (scores.length < 2) return [];
  const weights = common.map((id) => scheme.weights[id]);
  const order = totals.map((_, i) => i).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  const values = (normalise: Normalise, aggregate: Aggregate, by: readonly number[] = weights) =>
    aggregate(
      scores.map((row) => row.map((score, j) => normalise(score, j))),
      by,
    );
  const weighted = (by: readonly number[]) => rounded(values(asIs, arithmetic, by), scheme.ranking.decimals);
  const alternatives: [string, Float64Array][] = [];
  if (common.length > 1)
    for (const [j, id] of common.entries())
      alternatives.push([`without:${id}`, weighted(weights.map((weight, i) => (i === j ? 0 : weight)))]);
  for (const [name, preset] of Object.entries(scheme.presets)) {
    const by = common.map((id) => preset[id]);
    if (name !== scheme.preset && by.some((weight) => weight > 0)) alternatives.push([`preset:${name}`, weighted(by)]);
  }
  alternatives.push(
    ["aggregation:geometric", values(asIs, geometric)],
    ["aggregation:copeland", values(asIs, copelandAmong(order))],
    ["normalisation:standard-scores", values(standardised(scores), arithmetic)],
    ["normalisation:percentiles", values(percentiles(scores), arithmetic)],
  );
  return alternatives.map(([alternative, found]) => ({ alternative, ...distance(ranks, ranksOf(found)) }));
}

function ranksOf(values: Float64Array): readonly number[] {
  const ranks = Array.from(values, () => new Uint32Array(1));
  recordRanks(ranks, 0, values);
  return ranks.map(([rank]) => rank as number);
}

function rounded(values: Float64Array, decimals: number): Float64Array {
  const unit = 10 ** decimals;
  return values.map((value) => Math.round(value * unit) / unit);
}

function distance(base: readonly number[], other: readonly number[]): Omit<Sensitivity, "alternative"> {
  const shifts = base.map((rank, i) => Math.abs(rank - (other[i] as number)));
  return {
    meanShift: shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length,
    largestShift: shifts.reduce((most, shift) => Math.max(most, shift), 0),
    tau: kendall(base, other),
    sameFirst: base.every((rank, i) => (rank === 1) === (other[i] === 1)),
  };
}

/** Of a larger group so many reports, evenly from its list, make the pairs: all pairs grow with the square. */
const MOST_PAIRED = 1000;

/** Kendall's tau-b: pairs in the same order less pairs turned round, over the geometric mean of the pairs that are not tied in each. */
export function kendall(a: readonly number[], b: readonly number[]): number | null {
  const step = Math.max(1, a.length / MOST_PAIRED);
  const some = Array.from({ length: Math.min(a.length, MOST_PAIRED) }, (_, i) => Math.floor(i * step));
  let balance = 0;
  let [apartInA, apartInB] = [0, 0];
  for (const [at, i] of some.entries())
    for (const k of some.slice(0, at)) {
      const x = Math.sign((a[i] as number) - (a[k] as number));
      const y = Math.sign((b[i] as number) - (b[k] as number));
      balance += x * y;
      apartInA += x * x;
      apartInB += y * y;
    }
  return apartInA === 0 || apartInB === 0 ? null : balance / Math.sqrt(apartInA * apartInB);
}
