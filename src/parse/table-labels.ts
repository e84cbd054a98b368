import { foldUnit } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { roomFor, textOfUnits } from "../text/units.js";
import { type KnownRow, keeps } from "./known-row.js";
import type { Pieces } from "./table-pieces.js";

export { columnKeys, type KnownRow, knownRow, labelAtEnd, labelKey } from "./known-row.js";

const MAX_KEY = 160;
const positions = new Int32Array(MAX_KEY);

/** Text pieces `from`…`to` (exclusive) as one key, with the way back to the text. Only the last {@link MAX_KEY} units are kept. */
export interface LabelText {
  readonly key: string;
  /** Offset in the text of each unit of the key. */
  readonly offsets: Int32Array;
}

const noLabel: LabelText = { key: "", offsets: new Int32Array(0) };

/** The label text that these pieces spell, markup (`<br>`, `&nbsp;`) left out. */
export function labelText(pieces: Pieces, list: readonly number[]): LabelText {
  if (list.length === 0) return noLabel;
  const units = roomFor(MAX_KEY);
  let first = MAX_KEY;
  for (let i = list.length - 1; i >= 0 && first > 0; i--) {
    const p = list[i] as number;
    const start = pieces.start[p] as number;
    for (let at = (pieces.end[p] as number) - 1; at >= start && first > 0; at--) {
      const unit = foldUnit(pieces.text.charCodeAt(at));
      if (unit === 62 || unit === 59) {
        const open = pieces.text.lastIndexOf(unit === 62 ? "<" : "&", at);
        if (open >= start && at - open <= 6) at = open;
        continue;
      }
      if (!keeps(unit)) continue;
      first -= 1;
      units[first] = unit;
      positions[first] = at;
    }
  }
  return { key: textOfUnits(units, first, MAX_KEY), offsets: positions.slice(first) };
}

/** The span of the label that covers the last `units` units of the text, its own number (`1.`, `（七）`) included. */
export function labelSpan(text: string, label: LabelText, units: number): Span {
  const from = label.key.length - units;
  let start = label.offsets[Math.max(0, from)] as number;
  const last = label.offsets[label.offsets.length - 1] as number;
  const before =
    /(?:\d{1,2}[ 　]?[.．、]?[ 　]?|[（(]?[一二三四五六七八九十]{1,2}[）)]?[、.．]?[ 　]?|[“"「（(])$/.exec(
      text.slice(Math.max(0, start - 6), start),
    );
  if (before !== null) start -= before[0].length;
  let end = last + 1;
  while (end < text.length && /[”"」）)]/.test(text[end] as string)) end += 1;
  return [start, end];
}

/**
 * How well the end of a printed label text fits a row's label, 0–1: 1 − edits / length for the best-fitting end of the text; a label cut
 * short (`2.其他法律行政法规禁`) counts by the share that is printed, with at least {@link MIN_PREFIX} units.
 */
export function labelLikeness(key: string, row: KnownRow): { readonly likeness: number; readonly units: number } {
  let best = { likeness: 0, units: 0 };
  for (const own of row.keys) {
    const printed = key.slice(-(own.length + 6));
    const { edits, from } = editsAtEnd(own, printed);
    const likeness = 1 - edits / own.length;
    if (likeness > best.likeness) best = { likeness, units: printed.length - from };
    for (let units = Math.min(own.length - 1, key.length); units >= MIN_PREFIX; units--) {
      if (!key.endsWith(own.slice(0, units))) continue;
      const cut = 0.6 + (0.4 * units) / own.length;
      if (cut > best.likeness) best = { likeness: cut, units };
      break;
    }
  }
  return best;
}

/** Fewer units of a label that was cut short could be any label. */
const MIN_PREFIX = 4;

/** Two rows of edits and two of where they start, used again for every label. */
const alignment = Array.from({ length: 4 }, () => new Uint16Array(MAX_KEY + 1)) as unknown as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
];

/** Least edits that turn the whole of `label` into some end of `printed`, and where that end starts (semi-global alignment). */
function editsAtEnd(label: string, printed: string): { edits: number; from: number } {
  const width = printed.length + 1;
  let [previous, current, starts, origins] = alignment;
  previous.fill(0, 0, width);
  for (let j = 0; j < width; j++) starts[j] = j;
  for (let i = 1; i <= label.length; i++) {
    current[0] = i;
    origins[0] = 0;
    for (let j = 1; j < width; j++) {
      const swap = (previous[j - 1] as number) + (label.charCodeAt(i - 1) === printed.charCodeAt(j - 1) ? 0 : 1);
      const drop = (previous[j] as number) + 1;
      const add = (current[j - 1] as number) + 1;
      const least = Math.min(swap, drop, add);
      current[j] = least;
      origins[j] =
        least === swap
          ? (starts[j - 1] as number)
          : least === drop
            ? (starts[j] as number)
            : (origins[j - 1] as number);
    }
    [previous, current] = [current, previous];
    [starts, origins] = [origins, starts];
  }
  return { edits: previous[width - 1] as number, from: starts[width - 1] as number };
}
