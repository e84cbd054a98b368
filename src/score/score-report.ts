import type { Dossier } from "../model/dossier.js";
import { type DimensionId, dimensionIds, type IndicatorValue, type ScoreCard } from "../model/score.js";
import { indicators } from "./indicators/index.js";
import { type IndicatorSpec, type Scheme, scaled } from "./scheme.js";

/**
 * The score of one report by a scheme. Inside a dimension, indicators are averaged by weight over those that are `ok`; the total
 * averages dimensions in the same way (method §4.4, mode "available"). A dimension or total below its availability threshold is null.
 *
 * `not_applicable` and `vacuous` indicators leave the denominator: nothing was asked, or nothing could be shown. `not_assessable` ones
 * stay in it: they lower `coverage`, and `low`/`high` put them to 0 and to 100. A report not in a scored format has no total, and its
 * bounds are 0 and 100.
 */
export function scoreReport(dossier: Dossier, scheme: Scheme): ScoreCard {
  if (dossier.report.template !== "2019" && dossier.report.template !== "2021") return unscored;
  const values = indicators.map(({ code, measure }): IndicatorValue => {
    const measured = measure(dossier);
    if (measured.status !== "ok")
      return { indicator: code, status: measured.status, raw: null, scaled: null, reason: measured.reason };
    return {
      indicator: code,
      status: "ok",
      raw: measured.raw,
      scaled: scaled(measured.raw, scheme.indicators.get(code) as IndicatorSpec),
    };
  });
  return { ...totals(values, scheme), indicators: values };
}

/** Total, bounds, coverage and dimension scores of indicator values: all that a scheme adds to them. */
export function totals(values: readonly IndicatorValue[], scheme: Scheme): Omit<ScoreCard, "indicators"> {
  const dimensions = Object.fromEntries(dimensionIds.map((id) => [id, null])) as Record<DimensionId, number | null>;
  let applicable = 0;
  let covered = 0;
  let counted = 0;
  const sum = { total: 0, low: 0, high: 0 };
  for (const id of dimensionIds) {
    const of = dimensionOf(id, values, scheme);
    const weight = of.applicable === 0 ? 0 : scheme.weights[id];
    if (weight === 0) continue;
    const available = of.assessed / of.applicable;
    applicable += weight;
    covered += weight * available;
    sum.low += weight * (of.sum / of.applicable);
    sum.high += weight * (of.sum / of.applicable + 100 * (1 - available));
    if (available < scheme.availability.dimension) continue;
    dimensions[id] = of.sum / of.assessed;
    counted += weight;
    sum.total += weight * (of.sum / of.assessed);
  }
  if (applicable === 0) return unscored;
  return {
    total: counted / applicable < scheme.availability.total ? null : sum.total / counted,
    low: sum.low / applicable,
    high: sum.high / applicable,
    coverage: covered / applicable,
    dimensions,
  };
}

/** Weight that applies and weight that was assessed in a dimension, and the weighted sum of what was. */
function dimensionOf(
  id: DimensionId,
  values: readonly IndicatorValue[],
  scheme: Scheme,
): { applicable: number; assessed: number; sum: number } {
  const of = { applicable: 0, assessed: 0, sum: 0 };
  for (const value of values) {
    const spec = scheme.indicators.get(value.indicator);
    if (spec?.dimension !== id || value.status === "not_applicable" || value.status === "vacuous") continue;
    of.applicable += spec.weight;
    if (value.scaled === null) continue;
    of.assessed += spec.weight;
    of.sum += spec.weight * value.scaled;
  }
  return of;
}

const unscored: ScoreCard = {
  total: null,
  low: 0,
  high: 100,
  coverage: 0,
  dimensions: {
    timeliness: null,
    completeness: null,
    consistency: null,
    specificity: null,
    originality: null,
    problems: null,
  },
  indicators: [],
};
