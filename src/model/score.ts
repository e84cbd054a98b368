import type { Bilingual } from "./bilingual.js";

/** `not_applicable`: the rule does not exist for this template or level. `not_assessable`: data absent, parse unsure, too little text. `vacuous`: only 0 = 0. */
export type IndicatorStatus = "ok" | "not_applicable" | "not_assessable" | "vacuous";

/** The six dimensions, in order of the method. */
export const dimensionIds = [
  "timeliness",
  "completeness",
  "consistency",
  "specificity",
  "originality",
  "problems",
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** One indicator of one report: the raw figure in natural units, and the same on 0–100 by the scheme's goalposts (null unless `ok`). */
export interface IndicatorValue {
  readonly indicator: string;
  readonly status: IndicatorStatus;
  readonly raw: number | null;
  readonly scaled: number | null;
  /** Standard error of `raw`, of what is measured of the prose; null where none is estimated. */
  readonly standardError?: number | null;
  /** Why it is not `ok`. */
  readonly reason?: Bilingual;
}

/** A report's score. `total` is null below the scheme's availability threshold. `low`/`high` put every not-assessable indicator to 0 / 100. */
export interface ScoreCard {
  readonly total: number | null;
  readonly low: number;
  readonly high: number;
  /** Share of applicable weight that could be assessed, 0–1. */
  readonly coverage: number;
  readonly dimensions: { readonly [id in DimensionId]: number | null };
  readonly indicators: readonly IndicatorValue[];
}
