import { foldUnit, isSpaceUnit } from "./fold.js";
import type { Span } from "./span.js";

/**
 * Running text as it would read on one line: folded, with every white space and line break taken out, and the way back to the
 * frozen text. A wrapped line, a page break or `1 234` inside a sentence does not show in it.
 */
export interface Flow {
  readonly text: string;
  /** `offsets[i]` is where unit `i` of {@link text} stands in the frozen text; one more entry marks the end. */
  readonly offsets: Uint32Array;
}

/** The flow of one span of a frozen text. An empty span gives an empty flow. */
export function flowOf(text: string, [start, end]: Span): Flow {
  const units = new Uint16Array(end - start);
  const offsets = new Uint32Array(end - start + 1);
  let length = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isSpaceUnit(unit)) continue;
    units[length] = foldUnit(unit);
    offsets[length] = i;
    length += 1;
  }
  offsets[length] = length === 0 ? start : (offsets[length - 1] as number) + 1;
  let folded = "";
  for (let from = 0; from < length; from += 8192) {
    folded += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(from + 8192, length)) as unknown as number[],
    );
  }
  return { text: folded, offsets: offsets.subarray(0, length + 1) };
}

/** The span in the frozen text that units `from` (inclusive) to `to` (exclusive) of the flow come from. */
export function rawSpan(flow: Flow, from: number, to: number): Span {
  const start = flow.offsets[from] as number;
  return [start, to > from ? (flow.offsets[to - 1] as number) + 1 : start];
}
