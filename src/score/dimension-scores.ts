import { type DimensionId, dimensionIds, type IndicatorValue } from "../model/score.js";
import { type IndicatorSpec, type Scheme, scaled } from "./scheme.js";

/** One dimension of one report, 0–100. */
export interface DimensionScore {
  /** Weighted mean of the indicators that are `ok`; null when they carry less of the weight than the scheme asks for. */
  readonly score: number | null;
  /** The mean with every not-assessable indicator at 0 and at 100; 0 and 100 where {@link score} is null: the dimension is unknown as a whole. */
  readonly low: number;
  readonly high: number;
  /** Share of the applicable weight that could be assessed, 0–1. */
  readonly coverage: number;
  /** How far sampling of the prose moves the score: its standard error if the errors of its indicators went together, the most they can make. */
  readonly spread: number;
}

/** The dimensions of one report; null where no indicator applies. */
export type DimensionScores = { readonly [id in DimensionId]: DimensionScore | null };

/** What is taken of an indicator. */
type Figure = Pick<IndicatorValue, "indicator" | "status" | "raw" | "standardError">;

/**
 * The dimensions of a report from its indicators' raw figures, by a scheme's goalposts and weights (method §4.4). `not_applicable` and
 * `vacuous` indicators leave the denominator (nothing was asked, or nothing could be shown); `not_assessable` ones stay in it.
 */
export function dimensionScores(values: readonly Figure[], scheme: Scheme): DimensionScores {
  return Object.fromEntries(dimensionIds.map((id) => [id, dimensionOf(id, values, scheme)])) as DimensionScores;
}

/** What an error of the raw figure makes on 0–100; beyond the goalposts nothing moves. */
function scaledError(raw: number, error: number, spec: IndicatorSpec): number {
  return Math.abs(scaled(raw + error, spec) - scaled(raw - error, spec)) / 2;
}

function dimensionOf(id: DimensionId, values: readonly Figure[], scheme: Scheme): DimensionScore | null {
  let applicable = 0;
  let assessed = 0;
  let sum = 0;
  let spread = 0;
  for (const { indicator, status, raw, standardError } of values) {
    const spec = scheme.indicators.get(indicator);
    if (spec?.dimension !== id || status === "not_applicable" || status === "vacuous") continue;
    applicable += spec.weight;
    if (raw === null) continue;
    assessed += spec.weight;
    sum += spec.weight * scaled(raw, spec);
    spread += spec.weight * scaledError(raw, standardError ?? 0, spec);
  }
  if (applicable === 0) return null;
  const coverage = assessed / applicable;
  if (coverage < scheme.availability.dimension) return { score: null, low: 0, high: 100, coverage, spread: 0 };
  const low = sum / applicable;
  return { score: sum / assessed, low, high: low + 100 * (1 - coverage), coverage, spread: spread / assessed };
}
