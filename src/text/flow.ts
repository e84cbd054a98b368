import { foldUnit, isSpaceUnit } from "./fold.js";
import type { Span } from "./span.js";
import { roomFor, textOfUnits } from "./units.js";

/**
 * Running text as it would read on one line: folded, with every white space and line break taken out, and the way back to the
 * frozen text. A wrapped line, a page break or `1 234` inside a sentence does not show in it.
 */
export interface Flow {
  readonly text: string;
  /** `offsets[i]` is where unit `i` of {@link text} stands in the frozen text; one more entry marks the end. */
  readonly offsets: Uint32Array;
}

/** The flow of one span of a frozen text without the `holes` (see {@link outside}). An empty span gives an empty flow. */
export function flowOf(text: string, [start, end]: Span, holes: readonly Span[] = []): Flow {
  const units = roomFor(end - start);
  const offsets = new Uint32Array(end - start + 1);
  let length = 0;
  for (const [from, to] of outside([start, end], holes))
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (isSpaceUnit(unit)) continue;
      units[length] = foldUnit(unit);
      offsets[length] = i;
      length += 1;
    }
  offsets[length] = length === 0 ? start : (offsets[length - 1] as number) + 1;
  return { text: textOfUnits(units, 0, length), offsets: offsets.subarray(0, length + 1) };
}

/** The parts of a span that lie in none of the holes that begin inside it, in order. Holes come sorted by where they begin; they may overlap. */
export function outside([start, end]: Span, holes: readonly Span[]): readonly Span[] {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle] as Span)[0] < start) low = middle + 1;
    else high = middle;
  }
  const parts: Span[] = [];
  let from = start;
  for (let i = low; i < holes.length; i++) {
    const [first, last] = holes[i] as Span;
    if (first >= end) break;
    if (first > from) parts.push([from, first]);
    from = Math.max(from, last);
  }
  if (from < end) parts.push([from, end]);
  return parts;
}

/** The span in the frozen text that units `from` (inclusive) to `to` (exclusive) of the flow come from. */
export function rawSpan(flow: Flow, from: number, to: number): Span {
  const start = flow.offsets[from] as number;
  return [start, to > from ? (flow.offsets[to - 1] as number) + 1 : start];
}
