import type { Piece } from "./pieces.js";
import type { Reading } from "./readings.js";
import type { Kind } from "./units.js";

/** What the words of a list's items say it holds. `fault`: only signs speak for problems, no wording of the lexicon; null: they do not say. */
export type ListKind = "problem" | "fault" | "remedy" | null;

/** What each list holds by its own words, by the index of its first item. */
export function listKinds(pieces: readonly Piece[], readings: readonly Reading[]): ReadonlyMap<number, ListKind> {
  const kinds = new Map<number, ListKind>();
  pieces.forEach((piece, first) => {
    if (piece.enumerator?.ordinal !== 1) return;
    kinds.set(first, kindOfItems(itemsOf(pieces, first).map((item) => readings[item] as Reading)));
  });
  return kinds;
}

/** The items of the list that starts here: the same form of number, each one more than the last, other lists skipped. */
function itemsOf(pieces: readonly Piece[], first: number): readonly number[] {
  const style = pieces[first]?.enumerator?.style;
  const items = [first];
  for (let i = first + 1; i < pieces.length; i++) {
    const enumerator = pieces[i]?.enumerator;
    if (enumerator?.style !== style) continue;
    if (enumerator?.ordinal !== items.length + 1) break;
    items.push(i);
  }
  return items;
}

function kindOfItems(items: readonly Reading[]): ListKind {
  const announcing = items.filter(({ announces, remedyLead }) => announces || remedyLead !== null);
  if (announcing.length * 2 > items.length) return "remedy";
  if (items.some(({ cues }) => cues.length > 0)) return "problem";
  if (items.filter(({ tellsFault }) => tellsFault).length * 2 >= items.length) return "fault";
  return items.every(({ acts, tellsMeasure }) => acts.length > 0 || tellsMeasure) ? "remedy" : null;
}

/**
 * What a list without a lead holds. Section five names problems first and measures after them: the first list is of problems unless its
 * words announce measures, and one that starts anew after a list of problems is of measures unless its words tell of faults.
 */
export function kindUnled(words: ListKind, sameStyle: Kind | null, now: Kind | null): Kind {
  if (now === "remedy" || words === "remedy") return "remedy";
  return now === "problem" && sameStyle === "problem" && words !== "problem" ? "remedy" : "problem";
}
