import type { Span } from "../text/span.js";

/** `agrees-on-other-basis`: the figure fits another honest reading than the most literal one. `no-counterpart`: no table holds such a figure (or the scope is another's). */
export type ClaimVerdict = "agrees" | "agrees-on-other-basis" | "disagrees" | "no-counterpart";

/** One figure stated in prose. */
export interface Claim {
  /** The words that state it, from what is counted to the unit. */
  readonly span: Span;
  /** The number alone; equal to {@link span} for a zero stated in words. */
  readonly valueSpan: Span;
  readonly value: number;
  /** `件`, `条`, `%`, `元` …; empty when none is printed. */
  readonly unit: string;
  /** 余, 多, 近, 约, 以上, 超. */
  readonly approximate: boolean;
  /** A table path without the column where the total is meant (`requests.newlyReceived`), or a plain word for figures no table holds (`published`). */
  readonly subject: string;
  /** The year the sentence speaks of; null when it names none. */
  readonly year: number | null;
  /** Whose figure it is: the agency's own, a wider body's (全市, 全区), or last year's quoted for comparison. */
  readonly scope: "own" | "wider" | "other-year";
  readonly verdict: ClaimVerdict;
  /** The reading that fitted, or for `disagrees` the nearest one, as a sum of cell paths: `requests.newlyReceived.total + requests.carriedIn.total`. Null without counterpart. */
  readonly basis: string | null;
  readonly tableValue: number | null;
  /** The cells the basis is made of. */
  readonly basisSpans: readonly Span[];
}
