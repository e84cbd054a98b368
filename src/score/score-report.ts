import type { Dossier } from "../model/dossier.js";
import { dimensionIds, type IndicatorValue, type ScoreCard } from "../model/score.js";
import { type DimensionScores, dimensionScores } from "./dimension-scores.js";
import { indicators } from "./indicators/index.js";
import { type IndicatorSpec, type Scheme, scaled } from "./scheme.js";

/** Raw figures carry six decimals: what is scored is what the tables print, so that a run ranked again from its tables is the same. */
const PLACES = 1e6;

/**
 * The score of one report by a scheme: indicators put on 0–100, averaged into dimensions and these into a total over what could be
 * assessed (method §4.4, mode "available"). A report in no scored format has no total, and its bounds are 0 and 100.
 */
export function scoreReport(dossier: Dossier, scheme: Scheme): ScoreCard {
  const { template } = dossier.report;
  const values = template === "2019" || template === "2021" ? measured(dossier, scheme) : [];
  return { ...scoreOf(dimensionScores(values, scheme), scheme), indicators: values };
}

function measured(dossier: Dossier, scheme: Scheme): IndicatorValue[] {
  return indicators.map(({ code, measure }) => {
    const value = measure(dossier);
    if (value.status === "ok") {
      const raw = Math.round(value.raw * PLACES) / PLACES;
      const spec = scheme.indicators.get(code) as IndicatorSpec;
      const standardError = value.standardError === null ? null : Math.round(value.standardError * PLACES) / PLACES;
      return { indicator: code, status: "ok", raw, scaled: scaled(raw, spec), standardError };
    }
    return { indicator: code, status: value.status, raw: null, scaled: null, reason: value.reason };
  });
}

/**
 * Total, bounds and coverage of a report's dimensions. The total averages the dimensions that have a score, and is null when these carry
 * less of the weight than the scheme asks for; `low` and `high` average all that apply, so the total lies between them.
 */
export function scoreOf(dimensions: DimensionScores, scheme: Scheme): Omit<ScoreCard, "indicators"> {
  const sum = { weight: 0, covered: 0, low: 0, high: 0, counted: 0, total: 0 };
  for (const id of dimensionIds) {
    const dimension = dimensions[id];
    const weight = scheme.weights[id];
    if (dimension === null || weight === 0) continue;
    sum.weight += weight;
    sum.covered += weight * dimension.coverage;
    sum.low += weight * dimension.low;
    sum.high += weight * dimension.high;
    if (dimension.score === null) continue;
    sum.counted += weight;
    sum.total += weight * dimension.score;
  }
  const known = sum.weight > 0 && sum.counted / sum.weight >= scheme.availability.total;
  return {
    total: known ? sum.total / sum.counted : null,
    low: sum.weight === 0 ? 0 : sum.low / sum.weight,
    high: sum.weight === 0 ? 100 : sum.high / sum.weight,
    coverage: sum.weight === 0 ? 0 : sum.covered / sum.weight,
    dimensions: Object.fromEntries(
      dimensionIds.map((id) => [id, dimensions[id]?.score ?? null]),
    ) as ScoreCard["dimensions"],
  };
}
