import type { Span } from "../text/span.js";
import type { KnownRow } from "./known-row.js";
import { printedLabel } from "./printed-label.js";
import type { LabelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import type { RawRow } from "./table-row.js";

/** A printed row and the template row it is. `raw` is null for a row that prints its label and nothing else. */
export interface MatchedRow {
  readonly known: KnownRow;
  readonly raw: RawRow | null;
  /** Where the label stands; words of another column may stand between its own. */
  readonly label: Span | null;
  /** The label's own words without white space; "" where they cannot be told from those of other columns. */
  readonly words: string;
  /** 1 when the label is printed as the template (or an alias) has it. */
  readonly likeness: number;
  /** Another row's label stands right before this one with no lines between for its cells: the numbers may be either's. */
  readonly shared: boolean;
  /** Digits stand right behind the label, with nothing that parts them into cells: not blank, and not to be read. */
  readonly lost: boolean;
}

/** Whether digits follow that are not just the number of a next row's label. */
function digitsFollow(key: string, from: number, next: readonly KnownRow[]): boolean {
  const digits = /^\d*/.exec(key.slice(from))?.[0].length ?? 0;
  const isNumber = digits === 1 && next.some(({ keys }) => keys.some((own) => key.startsWith(own, from + 1)));
  return digits > 0 && !isNumber;
}

/** A common word with its own number (`3.其他`) names its row. */
const numbered = /^[\d一二三四五六七八九十]/;

/** Rows between two matched ones whose label stands among the labels of the later one: printed, with nothing in their cells. */
export function* emptyRows(
  pieces: Pieces,
  label: LabelText,
  known: readonly KnownRow[],
  taken: Uint8Array,
  from: number,
  to: number,
): Generator<MatchedRow> {
  let end = 0;
  for (let at = from; at < to; at++) {
    const row = known[at] as KnownRow;
    if (taken[at]) continue;
    const own = row.keys.find((key) => (!row.generic || numbered.test(key)) && label.key.indexOf(key, end) >= 0);
    if (own === undefined) continue;
    end = label.key.indexOf(own, end) + own.length;
    const upTo = { key: label.key.slice(0, end), offsets: label.offsets.subarray(0, end) };
    const { span, words } = printedLabel(pieces, upTo, own.length);
    const lost = digitsFollow(label.key, end, known.slice(at + 1));
    yield { known: row, raw: null, label: span, words, likeness: 1, shared: false, lost };
  }
}
