import { special } from "./units.js";
import { mix, oldestWeight, roll } from "./winnow.js";

/** What two texts' sets of shingles (runs of so many units) have in common. Shingles across a gap, a sentence's end or mandated wording are in neither set. */
export interface Overlap {
  /** Different shingles of the first text. */
  readonly size: number;
  /** Of these, those that the second text has too. */
  readonly shared: number;
  /** `held[i]` is 1 when the shingle that starts at unit `i` of the first text stands in the second. */
  readonly held: Uint8Array;
}

/** A set of places in a text, by the shingle that starts there; shingles are compared unit by unit, so none is taken for another. */
export interface ShingleSet {
  readonly size: number;
  readonly has: (units: Uint16Array, at: number, hash: number) => boolean;
}

/** Whether a unit parts what stands before it from what stands after: no shingle runs across it. */
export function parts(unit: number): boolean {
  return unit <= special.gap && unit !== special.ownName && unit !== special.date;
}

// What is called for every unit is a constant of this file: names that are imported are looked up at each call.
const [rolled, mixed, isParting] = [roll, mix, parts];

/** The countable shingles of a text: for each, in order, the unit it starts at and its hash. To be used again for the next text. */
export interface ShingleList {
  count: number;
  at: Uint32Array;
  hashes: Int32Array;
}

/** An empty list of shingles. */
export function emptyShingles(): ShingleList {
  return { count: 0, at: new Uint32Array(0), hashes: new Int32Array(0) };
}

/** Lists the countable shingles of a text in place of those before. As {@link eachShingle}, without a call for each. */
export function listShingles(units: Uint16Array, length: number, list: ShingleList): void {
  if (list.at.length < units.length) {
    list.at = new Uint32Array(2 * units.length);
    list.hashes = new Int32Array(2 * units.length);
  }
  const { at, hashes } = list;
  const weight = oldestWeight(length);
  let count = 0;
  let hash = 0;
  let run = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (isParting(unit)) {
      hash = 0;
      run = 0;
      continue;
    }
    hash = rolled(hash, unit, run >= length ? (units[i - length] as number) : 0, weight);
    if (++run < length) continue;
    at[count] = i - length + 1;
    hashes[count++] = mixed(hash);
  }
  list.count = count;
}

/** Calls `visit` with every countable shingle of the text, in order, and its hash. */
export function eachShingle(units: Uint16Array, length: number, visit: (at: number, hash: number) => void): void {
  const weight = oldestWeight(length);
  let hash = 0;
  let run = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (parts(unit)) {
      hash = 0;
      run = 0;
      continue;
    }
    hash = roll(hash, unit, run >= length ? (units[i - length] as number) : 0, weight);
    run++;
    if (run >= length) visit(i - length + 1, mix(hash));
  }
}

/** The set of a text's shingles of this length. */
export function shingleSet(units: Uint16Array, length: number): ShingleSet {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * units.length + 2)));
  const mask = 2 ** bits - 1;
  const places = new Int32Array(2 ** bits).fill(-1);
  const hashes = new Int32Array(2 ** bits);
  let size = 0;
  const slotOf = (text: Uint16Array, at: number, hash: number) => {
    let slot = hash & mask;
    for (;;) {
      const place = places[slot] as number;
      if (place < 0 || (hashes[slot] === hash && isSame(text, at, units, place, length))) return slot;
      slot = (slot + 1) & mask;
    }
  };
  eachShingle(units, length, (at, hash) => {
    const slot = slotOf(units, at, hash);
    if ((places[slot] as number) >= 0) return;
    places[slot] = at;
    hashes[slot] = hash;
    size++;
  });
  return { size, has: (text, at, hash) => (places[slotOf(text, at, hash)] as number) >= 0 };
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** The overlap of two texts. `leftOut` tells shingles that count in neither set (text that everybody has). */
export function overlapOf(
  units: Uint16Array,
  other: ShingleSet,
  length: number,
  leftOut: (units: Uint16Array, at: number, hash: number) => boolean = () => false,
): Overlap {
  const held = new Uint8Array(units.length);
  const seen = new Set<number>();
  let size = 0;
  let shared = 0;
  eachShingle(units, length, (at, hash) => {
    if (leftOut(units, at, hash)) return;
    const isHeld = other.has(units, at, hash);
    if (isHeld) held[at] = 1;
    if (seen.has(hash)) return;
    seen.add(hash);
    size++;
    if (isHeld) shared++;
  });
  return { size, shared, held };
}

/** Half-open ranges of the units between sentence ends and gaps; none is empty. */
export function sentenceRanges(units: Uint16Array): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= units.length; i++) {
    const unit = i < units.length ? units[i] : special.sentenceEnd;
    if (unit !== special.sentenceEnd && unit !== special.gap) continue;
    if (i > start) ranges.push([start, i]);
    start = i + 1;
  }
  return ranges;
}
