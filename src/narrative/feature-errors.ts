import type { Feature, FeatureCode } from "../model/narrative.js";
import { ratioErrors } from "../stats/ratio-errors.js";
import { rawSpan } from "../text/flow.js";
import { countHan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { hanOf, type Prose } from "./prose.js";

/** Shares and densities of the whole narrative, each with what one piece of evidence adds to its numerator. */
const measures: readonly { readonly code: FeatureCode; readonly worth: (text: string) => number }[] = [
  { code: "stock-sentence-share", worth: countHan },
  { code: "hard-sentence-share", worth: countHan },
  { code: "specific-items-per-thousand", worth: () => 1000 },
];

/** The features, those that are shares or densities of the whole narrative with a standard error: a bootstrap over its paragraphs (see {@link ratioErrors}). */
export function withErrors(features: readonly Feature[], prose: Prose, text: string): readonly Feature[] {
  const blocks = prose.paragraphs
    .map(({ start, end }) => ({
      span: rawSpan(prose, start, end),
      size: hanOf(prose, start, end),
      counts: measures.map(() => 0),
    }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const starts = blocks.map(({ span }) => span[0]);
  const found = measures.map(({ code }) => features.find((feature) => feature.code === code));
  for (const [m, feature] of found.entries())
    for (const span of feature?.evidence ?? []) {
      const block = blocks[lastAtOrBefore(starts, span)];
      if (block !== undefined)
        block.counts[m] = (block.counts[m] ?? 0) + (measures[m]?.worth(text.slice(...span)) ?? 0);
    }
  const errors = ratioErrors(blocks, measures.length);
  return features.map((feature) => {
    const m = found.indexOf(feature);
    return m < 0 || feature.value === null ? feature : { ...feature, standardError: errors[m] ?? null };
  });
}

function lastAtOrBefore(starts: readonly number[], [at]: Span): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
