/** Exact runs of one alignment, in no order: `length[i]` units are the same from `a[i]` and `b[i]` on. */
export interface Runs {
  count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly length: Uint32Array;
}

/** An alignment of units `[aFrom, aTo)` with `[bFrom, bTo)`; `matched` units are the same. */
export interface Alignment {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  matched: number;
  readonly runs: Runs;
}

/** Ranges an alignment may not leave: the two documents. */
export interface Limits {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** After a difference the texts must meet again within this many units, by this many units that are the same. */
const reach = 8;
const anchor = 4;
/** The units that a place within reach is seen by. */
const ahead = reach + anchor;
/** A unit that is not the same costs as much as this many that are; an alignment that fell this far behind its best ends there. */
const editCost = 2;
const drop = 14;
const mostRuns = 4096;

/**
 * An aligner over these units. `extend(a, b, limits)` grows the place where `units[a]` and `units[b]` begin the same `gram` units to both
 * sides: exact runs, between them gaps and substitutions of at most 8 units, greedily the nearest first. It answers an alignment that is
 * overwritten by the next call, or null when the grams differ (two grams may have one key).
 */
export function createAligner(units: Uint16Array, gram: number) {
  const runs: Runs = {
    count: 0,
    a: new Uint32Array(mostRuns),
    b: new Uint32Array(mostRuns),
    length: new Uint32Array(mostRuns),
  };
  const alignment: Alignment = { aFrom: 0, aTo: 0, bFrom: 0, bTo: 0, matched: 0, runs };
  const end = { a: 0, b: 0, matched: 0 };
  const shift = { a: 0, b: 0 };

  function isAnchor(a: number, b: number, step: number): boolean {
    for (let i = 0; i < anchor; i++) if (units[a + step * i] !== units[b + step * i]) return false;
    return true;
  }

  /** Goes on from `a` and `b` in steps of +1 or −1 up to (not including) the limits; leaves where the best end is in `end`. */
  function walk(startA: number, startB: number, limitA: number, limitB: number, step: number): void {
    let a = startA;
    let b = startB;
    let matched = 0;
    let edits = 0;
    let best = -1;
    let bestRuns = runs.count;
    for (;;) {
      const runA = a;
      const runB = b;
      while (a !== limitA && b !== limitB && units[a] === units[b]) {
        a += step;
        b += step;
      }
      const length = Math.abs(a - runA);
      if (length > 0 && runs.count < mostRuns) {
        runs.a[runs.count] = step > 0 ? runA : a + 1;
        runs.b[runs.count] = step > 0 ? runB : b + 1;
        runs.length[runs.count++] = length;
        matched += length;
      }
      const score = matched - editCost * edits;
      if (score > best) {
        best = score;
        bestRuns = runs.count;
        end.a = a;
        end.b = b;
        end.matched = matched;
      }
      if (a === limitA || b === limitB || runs.count === mostRuns) break;
      if (!meet(a, b, Math.abs(limitA - a), Math.abs(limitB - b), step)) break;
      a += step * shift.a;
      b += step * shift.b;
      edits += Math.max(shift.a, shift.b);
      if (matched - editCost * edits < best - drop) break;
    }
    runs.count = bestRuns;
  }

  /** Whether the texts meet again; leaves how far to go on each side to the nearest such place in `shift`. */
  function meet(a: number, b: number, leftA: number, leftB: number, step: number): boolean {
    if (leftA >= ahead && leftB >= ahead && !mayMeet(a, b, step)) return false;
    const mostA = Math.min(reach, leftA - anchor);
    const mostB = Math.min(reach, leftB - anchor);
    for (let edits = 1; edits <= reach; edits++) {
      const last = Math.min(edits, mostA);
      for (let inA = Math.max(0, edits - mostB); inA <= last; inA++) {
        const inB = edits - inA;
        if (isAnchor(a + step * inA, b + step * inB, step)) return leave(inA, inB);
      }
      if (edits <= mostA && edits <= mostB && isAnchor(a + step * edits, b + step * edits, step))
        return leave(edits, edits);
    }
    return false;
  }

  /** False when they surely do not: every anchor within reach holds a fourth unit of the one text, which then stands in the other too. */
  function mayMeet(a: number, b: number, step: number): boolean {
    const first = units[a + step * (anchor - 1)] as number;
    const second = units[a + step * (2 * anchor - 1)] as number;
    const third = units[a + step * (3 * anchor - 1)] as number;
    let equal = 0;
    for (let i = 0; i < ahead; i++) {
      const unit = units[b + step * i] as number;
      equal |= ((unit ^ first) - 1) | ((unit ^ second) - 1) | ((unit ^ third) - 1);
    }
    return equal < 0;
  }

  function leave(a: number, b: number): true {
    shift.a = a;
    shift.b = b;
    return true;
  }

  return function extend(a: number, b: number, limits: Limits): Alignment | null {
    for (let i = 0; i < gram; i++) if (units[a + i] !== units[b + i]) return null;
    runs.count = 0;
    walk(a, b, limits.aTo, limits.bTo, 1);
    alignment.aTo = end.a;
    alignment.bTo = end.b;
    alignment.matched = end.matched;
    walk(a - 1, b - 1, limits.aFrom - 1, limits.bFrom - 1, -1);
    alignment.aFrom = end.a + 1;
    alignment.bFrom = end.b + 1;
    alignment.matched += end.matched;
    return alignment;
  };
}
