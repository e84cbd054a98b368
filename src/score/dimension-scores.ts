import { type DimensionId, dimensionIds, type IndicatorValue } from "../model/score.js";
import { type Scheme, scaled } from "./scheme.js";

/** One dimension of one report, 0–100. */
export interface DimensionScore {
  /** Weighted mean of the indicators that are `ok`; null when they carry less of the weight than the scheme asks for. */
  readonly score: number | null;
  /** The mean with every not-assessable indicator at 0 and at 100; 0 and 100 where {@link score} is null: the dimension is unknown as a whole. */
  readonly low: number;
  readonly high: number;
  /** Share of the applicable weight that could be assessed, 0–1. */
  readonly coverage: number;
}

/** The dimensions of one report; null where no indicator applies. */
export type DimensionScores = { readonly [id in DimensionId]: DimensionScore | null };

/**
 * The dimensions of a report from its indicators' raw figures, by a scheme's goalposts and weights (method §4.4). `not_applicable` and
 * `vacuous` indicators leave the denominator (nothing was asked, or nothing could be shown); `not_assessable` ones stay in it.
 */
export function dimensionScores(
  values: readonly Pick<IndicatorValue, "indicator" | "status" | "raw">[],
  scheme: Scheme,
): DimensionScores {
  return Object.fromEntries(dimensionIds.map((id) => [id, dimensionOf(id, values, scheme)])) as DimensionScores;
}

function dimensionOf(
  id: DimensionId,
  values: readonly Pick<IndicatorValue, "indicator" | "status" | "raw">[],
  scheme: Scheme,
): DimensionScore | null {
  let applicable = 0;
  let assessed = 0;
  let sum = 0;
  for (const { indicator, status, raw } of values) {
    const spec = scheme.indicators.get(indicator);
    if (spec?.dimension !== id || status === "not_applicable" || status === "vacuous") continue;
    applicable += spec.weight;
    if (raw === null) continue;
    assessed += spec.weight;
    sum += spec.weight * scaled(raw, spec);
  }
  if (applicable === 0) return null;
  const coverage = assessed / applicable;
  if (coverage < scheme.availability.dimension) return { score: null, low: 0, high: 100, coverage };
  return { score: sum / assessed, low: sum / applicable, high: sum / applicable + 100 * (1 - coverage), coverage };
}
