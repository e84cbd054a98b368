import { emptyRows, type MatchedRow } from "./empty-rows.js";
import { likelyLabel, printedLabel } from "./printed-label.js";
import { type KnownRow, type LabelText, labelAtEnd, labelLikeness, labelText } from "./table-labels.js";
import type { Layout } from "./table-layout.js";
import type { Pieces } from "./table-pieces.js";
import type { RawRow } from "./table-row.js";

export type { MatchedRow } from "./empty-rows.js";

/** The matched rows in printed order, and the printed rows with numbers that no label names. */
export interface Matching {
  readonly rows: readonly MatchedRow[];
  readonly unnamed: readonly RawRow[];
}

/** A label that fits worse than this is not that row's. */
const LIKELY = 0.7;
/** Where exactly as many printed rows as template rows lie between two certain ones, a label needs to fit only this well. */
const LIKELY_IN_PLACE = 0.4;

interface Slot {
  readonly raw: RawRow;
  label: LabelText;
  at: number;
  likeness: number;
  units: number;
}

/** Finds which template row each printed row is: by its exact label first, then by likeness between its certain neighbours. */
export function matchRows(
  pieces: Pieces,
  rows: readonly RawRow[],
  known: readonly KnownRow[],
  layout: Layout,
): Matching {
  const slots: Slot[] = rows.map((raw) => ({
    raw,
    label: labelText(pieces, raw.labels),
    at: -1,
    likeness: 0,
    units: 0,
  }));
  const taken = new Uint8Array(known.length);
  let next = 0;
  for (const slot of slots) {
    if (slot.raw.cells.length === 0) continue;
    let at = exactRow(slot.label.key, known, next, taken);
    for (const order of at < 0 ? (slot.raw.labelsByColumn ?? []) : []) {
      const label = labelText(pieces, order);
      at = exactRow(label.key, known, next, taken);
      if (at < 0) continue;
      slot.label = label;
      break;
    }
    if (at < 0) continue;
    take(slot, at, 1, labelAtEnd(slot.label.key, known[at] as KnownRow) || 2, taken);
    next = at + 1;
  }
  for (let i = 0; i < slots.length; i++) {
    if (slots[i]?.at === -1) i = matchBetween(slots, i, known, taken);
  }
  return {
    rows: [...printedRows(pieces, slots, known, taken, layout)],
    unnamed: slots.filter((s) => s.at < 0 && s.raw.cells.length > 0).map((s) => s.raw),
  };
}

function take(slot: Slot, at: number, likeness: number, units: number, taken: Uint8Array): void {
  slot.at = at;
  slot.likeness = likeness;
  slot.units = units;
  taken[at] = 1;
}

function exactRow(key: string, known: readonly KnownRow[], next: number, taken: Uint8Array): number {
  if (key === "") return -1;
  const expected = known[next];
  if (expected !== undefined && !taken[next] && labelAtEnd(key, expected) === expected.keys[0]?.length) return next;
  let best = -1;
  let longest = 0;
  for (let at = 0; at < known.length; at++) {
    const units = taken[at] ? 0 : labelAtEnd(key, known[at] as KnownRow);
    if (units > longest) [best, longest] = [at, units];
  }
  if (best >= 0) return best;
  return expected?.generic && !taken[next] && expected.keys.some((own) => key.endsWith(own.slice(1))) ? next : -1;
}

/** Matches the run of unmatched rows from `first` on, between its matched neighbours; returns the last index of the run. */
function matchBetween(slots: readonly Slot[], first: number, known: readonly KnownRow[], taken: Uint8Array): number {
  let last = first;
  while (last + 1 < slots.length && (slots[last + 1] as Slot).at < 0) last += 1;
  const before = slots[first - 1]?.at ?? -1;
  const after = slots[last + 1]?.at ?? known.length;
  const run = slots.slice(first, last + 1).filter((slot) => slot.raw.cells.length > 0);
  const free: number[] = [];
  for (let at = before + 1; at < after; at++) if (!taken[at]) free.push(at);
  const inPlace = run.length === free.length;
  let from = 0;
  for (const [i, slot] of run.entries()) {
    const options = inPlace ? [free[i] as number] : free.slice(from);
    let best = { at: -1, likeness: inPlace ? LIKELY_IN_PLACE : LIKELY, units: 0 };
    for (const at of options) {
      const { likeness, units } = labelLikeness(slot.label.key, known[at] as KnownRow);
      if (likeness >= best.likeness) best = { at, likeness, units };
    }
    if (best.at < 0) continue;
    take(slot, best.at, best.likeness, best.units, taken);
    from = free.indexOf(best.at) + 1;
  }
  return last;
}

function* printedRows(
  pieces: Pieces,
  slots: readonly Slot[],
  known: readonly KnownRow[],
  taken: Uint8Array,
  layout: Layout,
): Generator<MatchedRow> {
  let before = -1;
  for (const slot of slots) {
    const until = slot.at < 0 ? known.length : slot.at;
    const empty = [...emptyRows(pieces, slot.label, known, taken, before + 1, until)];
    yield* empty;
    if (slot.at < 0) continue;
    before = slot.at;
    const own = known[slot.at] as KnownRow;
    const place = slot.units > 0 ? printedLabel(pieces, slot.label, slot.units) : null;
    const isLikely = slot.likeness < 1 && slot.raw.labelsByColumn !== undefined;
    const printed = isLikely ? likelyLabel(pieces, slot.raw, own, known) : place;
    const label = printed?.span ?? place?.span ?? null;
    const above = empty[empty.length - 1]?.label ?? null;
    const shared =
      layout === "cells" &&
      above !== null &&
      label !== null &&
      linesIn(pieces.text, above[1], label[0]) <= (empty[empty.length - 1]?.known.width ?? 0);
    yield {
      known: own,
      raw: slot.raw,
      label,
      words: printed?.words ?? "",
      likeness: slot.likeness,
      shared,
      lost: false,
    };
  }
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
