import type { DimensionId } from "../model/score.js";

/** What peer groups may be made of. */
export const groupKeys = ["unitType", "level", "year", "template", "region"] as const;
export type GroupKey = (typeof groupKeys)[number];

/** How one indicator is put on 0–100: `100 · clip((raw − lower) / (upper − lower), 0, 1)`, turned round where less is better. */
export interface IndicatorSpec {
  /** The indicator's number in the method (`D1.1`). */
  readonly reference: string;
  readonly dimension: DimensionId;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly direction: "more" | "less";
  readonly lower: number;
  readonly upper: number;
  /** Goalposts that are proposals until a reference corpus is frozen. */
  readonly provisional: boolean;
  readonly weight: number;
}

/** A scoring scheme: which indicators count, between which goalposts, with which weight. Data, not code (`lexicons/scheme.yaml`). */
export interface Scheme {
  readonly version: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly availability: { readonly dimension: number; readonly total: number; readonly common: number };
  readonly ranking: {
    readonly decimals: number;
    readonly groupBy: readonly GroupKey[];
    readonly leastGroup: number;
    readonly draws: number;
    readonly weightSpread: number;
    readonly tierCertainty: number;
    readonly seed: number;
  };
  /** Weights of the dimensions in the chosen preset, in no particular unit. */
  readonly weights: Readonly<Record<DimensionId, number>>;
  readonly preset: string;
  /** The weights of every preset by its name, the chosen one among them. */
  readonly presets: Readonly<Record<string, Readonly<Record<DimensionId, number>>>>;
  readonly dimensions: Readonly<Record<DimensionId, { readonly zh: string; readonly en: string }>>;
  /** By code, in the order of the file. */
  readonly indicators: ReadonlyMap<string, IndicatorSpec>;
  /** What the file says, as a run keeps it. */
  readonly source: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** An indicator's raw figure on 0–100 by its goalposts. */
export function scaled(raw: number, { lower, upper, direction }: IndicatorSpec): number {
  const share = Math.min(1, Math.max(0, (raw - lower) / (upper - lower)));
  return 100 * (direction === "more" ? share : 1 - share);
}
