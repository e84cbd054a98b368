import { noDocument } from "./library.js";
import { documentAt, type Workspace } from "./workspace.js";

/** Places worth comparing: unit `a[i]` of a document with unit `b[i]` of an earlier one. */
export interface Candidates {
  count: number;
  readonly a: Uint32Array;
  /** First the fingerprint's number, once all are gathered the unit. */
  readonly b: Uint32Array;
  /** The earlier document, once all are gathered; {@link noDocument} where the grams differ. */
  readonly source: Uint32Array;
  /** The least frequent fingerprint of the run that the candidate stands for. */
  readonly frequency: Uint16Array;
}

/** Ranges of one document that are common text, in order. */
export interface CommonRanges {
  count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** How many of the agency's own earlier reports are looked at: older text reached this report through them. */
const ownReports = 4;
/** Fingerprints so near that they stand in the same passage. */
const sameRun = 6;
const tableBits = 13;
const noPrint = 0xffffffff;

/** Empty tables for candidates of one batch of documents. */
export function emptyCandidates(capacity: number): Candidates {
  const column = () => new Uint32Array(capacity);
  return { count: 0, a: column(), b: column(), source: column(), frequency: new Uint16Array(capacity) };
}

/**
 * Finds out where the candidates of a batch stand. One table after the other, for all candidates, so that the processor waits for many far places
 * of memory at once, and not for one after the other.
 */
export function locate(work: Workspace, { count, a, b, source }: Candidates): void {
  const { printAt, documentNear, units } = work;
  for (let i = 0; i < count; i++) b[i] = printAt[b[i] as number] as number;
  for (let i = 0; i < count; i++) source[i] = documentNear[(b[i] as number) >>> 8] as number;
  for (let i = 0; i < count; i++) {
    const at = b[i] as number;
    source[i] = units[a[i] as number] === units[at] ? documentAt(work, at, source[i]) : noDocument;
  }
}

/**
 * A gatherer of candidates. `gather(d, candidates, common)` adds those of document `d`: for each fingerprint that is not common, the place in
 * the agency's own earlier reports if they have it, else its first and its previous place in the corpus. Fingerprints in a row whose
 * counterparts stand in a row too are one candidate. Common fingerprints make up the common ranges instead. At most two per fingerprint.
 */
export function createGatherer(work: Workspace) {
  const { texts, preset, thresholds, printFrom, printTo, printAt, printGroup, printBefore, printCount } = work;
  const size = 1 << tableBits;
  /** Fingerprints of the agency's earlier reports by group. Three numbers a slot: group, fingerprint, and the stamp `now` if it is in use. */
  const own = { slots: new Uint32Array(3 * size), now: 0, used: 0 };
  /** Per kind of link (first, previous, own): the fingerprints of the last candidate's run, and which candidate it is. */
  const run = { print: new Float64Array(3), source: new Float64Array(3), candidate: new Uint32Array(3) };

  function slotOf(group: number): number {
    const { slots, now } = own;
    let slot = Math.imul(group, 0x9e3779b1) >>> (32 - tableBits);
    while (slots[3 * slot + 2] === now && slots[3 * slot] !== group) slot = (slot + 1) & (size - 1);
    return 3 * slot;
  }

  /** Notes the fingerprints of the agency's earlier reports, the latest report first; false when there is no earlier report. */
  function noteOwn(d: number): boolean {
    const { slots } = own;
    const now = ++own.now;
    own.used = 0;
    let earlier = texts.previous[d] as number;
    for (let i = 0; i < ownReports && earlier !== noDocument; i++, earlier = texts.previous[earlier] as number)
      for (let print = printFrom[earlier] as number; print < (printTo[earlier] as number); print++) {
        const frequency = printCount[print] as number;
        if (frequency < 2 || frequency > thresholds.common || own.used > size >> 1) continue;
        const group = printGroup[print] as number;
        const at = slotOf(group);
        if (slots[at + 2] === now) continue;
        slots[at] = group;
        slots[at + 1] = print;
        slots[at + 2] = now;
        own.used++;
      }
    return own.used > 0;
  }

  function ownPrint(group: number): number {
    const at = slotOf(group);
    return own.slots[at + 2] === own.now ? (own.slots[at + 1] as number) : noPrint;
  }

  function add(kind: number, print: number, source: number, candidates: Candidates): void {
    const steps = print - (run.print[kind] as number);
    const frequency = printCount[print] as number;
    if (steps < sameRun && steps === source - (run.source[kind] as number)) {
      const candidate = run.candidate[kind] as number;
      if (frequency < (candidates.frequency[candidate] as number)) candidates.frequency[candidate] = frequency;
    } else {
      const { count } = candidates;
      run.candidate[kind] = count;
      candidates.a[count] = printAt[print] as number;
      candidates.b[count] = source;
      candidates.frequency[count] = frequency;
      candidates.count = count + 1;
    }
    run.print[kind] = print;
    run.source[kind] = source;
  }

  function widen(common: CommonRanges, at: number): void {
    const end = at + preset.gram;
    const last = common.count - 1;
    if (last >= 0 && at <= (common.to[last] as number) + preset.window) common.to[last] = end;
    else {
      common.from[common.count] = at;
      common.to[common.count++] = end;
    }
  }

  return function gather(d: number, candidates: Candidates, common: CommonRanges): void {
    const from = printFrom[d] as number;
    const hasOwn = noteOwn(d);
    run.print.fill(-Infinity);
    common.count = 0;
    for (let print = from; print < (printTo[d] as number); print++) {
      const frequency = printCount[print] as number;
      if (frequency < 2) continue;
      if (frequency > thresholds.common) {
        widen(common, printAt[print] as number);
        continue;
      }
      const group = printGroup[print] as number;
      const ownPlace = hasOwn ? ownPrint(group) : noPrint;
      if (ownPlace !== noPrint) {
        add(2, print, ownPlace, candidates);
        continue;
      }
      if (group >= from) continue;
      add(0, print, group, candidates);
      const before = printBefore[print] as number;
      if (before !== group && before < from) add(1, print, before, candidates);
    }
  };
}
