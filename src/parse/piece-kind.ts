import { foldUnit, isHanUnit } from "../text/fold.js";
import { isBlankMark, readCellNumber } from "./table-number.js";

/** What a piece of a line looks like before anything is known of the table it may belong to. */
export const PieceKind = {
  /** Words: a label, a piece of one, or prose. */
  text: 0,
  /** A number. */
  value: 1,
  /** A mark that stands for an empty cell (`/`, `-`, `无`). */
  mark: 2,
  /** A short scrap without Han that is no number (`O`, `#REF!`). */
  scrap: 3,
  /** A Chinese digit alone: a number or the first sign of a vertical label, by its neighbours. */
  digit: 4,
} as const;

const MAX_VALUE_LENGTH = 40;

/** Writes what the text `from`…`to` looks like at place `p` of the two arrays, and the number it prints. Text, as the arrays are made, stays text. */
export function classify(
  text: string,
  from: number,
  to: number,
  p: number,
  kind: Uint8Array,
  value: Float64Array,
): void {
  const length = to - from;
  const first = foldUnit(text.charCodeAt(from));
  if (length === 1 && first >= 48 && first <= 57) {
    kind[p] = PieceKind.value;
    value[p] = first - 48;
    return;
  }
  if (length > MAX_VALUE_LENGTH) return;
  if (isHanUnit(first)) {
    if (length > 6) return;
    const raw = text.slice(from, to);
    if (isBlankMark(raw)) kind[p] = PieceKind.mark;
    else if (raw === "零" || raw === "〇" || raw === "○") kind[p] = PieceKind.value;
    else {
      const number = readCellNumber(raw);
      if (number === null) return;
      kind[p] = raw.charCodeAt(0) === 0x589e || raw.charCodeAt(0) === 0x51cf ? PieceKind.value : PieceKind.digit;
      value[p] = number.value;
    }
    return;
  }
  const raw = text.slice(from, to);
  const number = readCellNumber(raw);
  if (number !== null) {
    kind[p] = PieceKind.value;
    value[p] = number.value;
  } else if (isBlankMark(raw)) kind[p] = PieceKind.mark;
  else if (length <= 6 && !hasHan(text, from, to) && /[\p{L}\p{N}?]/u.test(raw) && !/^\d{1,2}[.、)]$/.test(raw))
    kind[p] = PieceKind.scrap;
}

function hasHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHanUnit(foldUnit(text.charCodeAt(i)))) return true;
  return false;
}
