import type { Span } from "../text/span.js";
import { type KnownRow, labelKey } from "./known-row.js";
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
  /** Digits or words that are no label stand right behind the label, with nothing that parts them into cells: not blank, and not to be read. */
  readonly lost: boolean;
}

/** Whether digits follow that are not just the number of a next row's label. */
function digitsFollow(key: string, from: number, next: readonly KnownRow[]): boolean {
  const digits = /^\d*/.exec(key.slice(from))?.[0].length ?? 0;
  const isNumber = digits === 1 && next.some(({ keys }) => keys.some((own) => key.startsWith(own, from + 1)));
  return digits > 0 && !isNumber;
}

/** What may stand behind a row's label where nothing is printed in its cells: the head of the next block, the table's head on a new page. */
const headWords =
  /^(?:第二十条|信息内容|本年|上一年|对外公开|处理决定|采购|本列数据|申请人情况|自然人|法人或其他|三本年度办理)/;
const ownNumber = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})/;

/** Whether other words follow than the next label, its group or a head: `约1200`, `见附件` in the row's cells, which is not blank then. */
function wordsFollow(key: string, from: number, known: readonly KnownRow[]): boolean {
  const rest = key.slice(from);
  if (rest === "" || headWords.test(rest)) return false;
  const bare = rest.replace(ownNumber, "");
  const opens = (label: string) => rest.startsWith(label) || bare.startsWith(label);
  const ofGroup = (label: string) => opens(labelKey(label)) || opens(labelKey(label).replace(ownNumber, ""));
  return !known.some(({ keys, spec }) => keys.some(opens) || spec.groups.some(ofGroup));
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
    const lost = digitsFollow(label.key, end, known.slice(at + 1)) || wordsFollow(label.key, end, known);
    yield { known: row, raw: null, label: span, words, likeness: 1, shared: false, lost };
  }
}
