import { readCellNumber } from "./table-number.js";

/** Pieces of lines as parallel arrays, and the first piece of each line with one more entry for the end. */
interface Cut {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly line: Int32Array;
  readonly field: Int32Array;
  readonly firstPiece: Int32Array;
}

/**
 * Joins to a number what belongs to it though a space parts them: a unit or a note in brackets (`3 件`, `22 （其中修订16件）`). Changes
 * the arrays in place and returns how many pieces there are then.
 */
export function joinAdditions(text: string, count: number, cut: Cut): number {
  const { start, end, line, field, firstPiece } = cut;
  let kept = 0;
  for (let p = 0; p < count; p++) {
    const before = kept - 1;
    const from = start[p] as number;
    const to = end[p] as number;
    if (before >= 0 && line[p] === line[before] && field[p] === field[before] && isAddition(text, from, to)) {
      if (readCellNumber(text.slice(start[before], to)) !== null) {
        end[before] = to;
        continue;
      }
    }
    start[kept] = from;
    end[kept] = to;
    line[kept] = line[p] as number;
    field[kept] = field[p] as number;
    kept += 1;
  }
  if (kept < count) {
    let p = 0;
    for (let l = 0; l < firstPiece.length; l++) {
      while (p < kept && (line[p] as number) < l) p += 1;
      firstPiece[l] = p;
    }
  }
  return kept;
}

const firstUnits = new Set([..."件条项个份次人宗起例部篇元万亿(（"].map((sign) => sign.charCodeAt(0)));
const addition =
  /^(?:[件条项个份次人宗起例部篇元万亿]|[万亿]元|[(（](?![一二三四五六七八九十\d]{1,3}[)）])[^()（）]{2,30}[)）])$/;
const LONGEST = 32;

/** A unit, or a note in brackets that is no ordinal (`（七）` starts a label). */
function isAddition(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST && firstUnits.has(text.charCodeAt(from)) && addition.test(text.slice(from, to));
}
