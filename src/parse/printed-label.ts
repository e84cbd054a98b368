import type { Span } from "../text/span.js";
import { extentsOf, left, units as placeUnits } from "./placement.js";
import { type KnownRow, type LabelText, labelKey, labelLikeness, labelSpan, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import type { RawRow } from "./table-row.js";

/** A row's label as printed: its own words only, and the stretch of text from the first to the last of them. */
export interface PrintedLabel {
  readonly words: string;
  readonly span: Span;
}

/** The label that the last `units` units of a label text spell; words of other columns that stand between are left out. */
export function printedLabel(pieces: Pieces, label: LabelText, units: number): PrintedLabel {
  const span = labelSpan(pieces.text, label, units);
  const own = coveredPieces(pieces, label, units);
  const words = own.map((p, i) => {
    const start = i === 0 ? span[0] : (pieces.start[p] as number);
    const end = i === own.length - 1 ? span[1] : (pieces.end[p] as number);
    return pieces.text.slice(start, end);
  });
  return { words: words.join("").replace(/\s+/g, ""), span: around(pieces, own, span) };
}

/** From the first to the last character of pieces that need not stand in the order they are read in: a label may go on above its first line. */
function around(pieces: Pieces, own: readonly number[], [start, end]: Span): Span {
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return [
    first === own[0] ? start : (pieces.start[first] as number),
    last === own[own.length - 1] ? end : (pieces.end[last] as number),
  ];
}

/**
 * The label of a row that is only like a known one, from a table in which labels of several columns stand side by side: read line by
 * line or column by column, whichever fits best. Null where its pieces do not certainly stand in one column.
 */
export function likelyLabel(
  pieces: Pieces,
  raw: RawRow,
  row: KnownRow,
  known: readonly KnownRow[],
): PrintedLabel | null {
  let best: { readonly label: LabelText; readonly likeness: number; readonly units: number } | null = null;
  for (const order of [raw.labels, ...(raw.labelsByColumn ?? [])]) {
    const label = labelText(pieces, order);
    const fit = labelLikeness(label.key, row);
    if (fit.units === 0 || (best !== null && fit.likeness <= best.likeness)) continue;
    if (isOneColumn(pieces, coveredPieces(pieces, label, fit.units), row, known)) best = { label, ...fit };
  }
  return best === null ? null : printedLabel(pieces, best.label, best.units);
}

/** The pieces that the last `units` units of a label text stand in, in its order. */
function coveredPieces(pieces: Pieces, label: LabelText, units: number): number[] {
  const covered: number[] = [];
  for (let i = Math.max(0, label.offsets.length - units); i < label.offsets.length; i++) {
    const p = pieceAt(pieces, label.offsets[i] as number);
    if (covered[covered.length - 1] !== p) covered.push(p);
  }
  return covered;
}

function pieceAt(pieces: Pieces, offset: number): number {
  let low = 0;
  let high = pieces.count - 1;
  while (low < high) {
    const between = (low + high + 1) >> 1;
    if ((pieces.start[between] as number) <= offset) low = between;
    else high = between - 1;
  }
  return low;
}

/** A wrapped line of a label may hang in or out by this many columns. */
const HANGING = 2;

/** Whether these pieces of a label start under each other, one run of words a line, and no group's words are among them. */
function isOneColumn(pieces: Pieces, own: readonly number[], row: KnownRow, known: readonly KnownRow[]): boolean {
  if (own.length < 2) return true;
  const starts = own.filter((p, i) => i === 0 || pieces.line[p] !== pieces.line[own[i - 1] as number]);
  const isRun = own.every((p, i) => i === 0 || starts.includes(p) || followsClosely(pieces, own[i - 1] as number, p));
  if (!isRun || (starts.length > 1 && holdsGroupWords(pieces, own, row, known))) return false;
  const extents = starts.map((p) => placeOf(pieces, p));
  return placeUnits.some((unit) => {
    const lefts = extents.map((extent) => left(extent[unit]));
    return Math.max(...lefts) - Math.min(...lefts) <= HANGING;
  });
}

const followsClosely = (pieces: Pieces, before: number, piece: number): boolean =>
  piece === before + 1 && pieces.start[piece] === (pieces.end[before] as number) + 1;

/** Where a piece stands on its line. */
export function placeOf(pieces: Pieces, piece: number) {
  const range = { start: pieces.start[piece] as number, end: pieces.end[piece] as number };
  return extentsOf(pieces, pieces.line[piece] as number, [range])[0] as ReturnType<typeof extentsOf>[number];
}

/** Whether a piece is part of a group's name and not of the row's label, or several are part of a group's name. */
function holdsGroupWords(pieces: Pieces, own: readonly number[], row: KnownRow, known: readonly KnownRow[]): boolean {
  const groups = [...new Set(known.flatMap(({ spec }) => spec.groups))].map(labelKey);
  const words = own.map((p) => labelKey(pieces.text.slice(pieces.start[p], pieces.end[p])));
  const ofGroup = words.filter((word) => groups.some((group) => group.includes(word)));
  return ofGroup.length > 1 || ofGroup.some((word) => !row.keys.some((key) => key.includes(word)));
}
