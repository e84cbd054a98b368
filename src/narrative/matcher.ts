import type { LexiconEntry, LexiconName } from "./lexicon.js";
import { lexiconNames } from "./lexicon.js";

/** Where a lexicon entry stands in a text, in UTF-16 units of that text. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly entry: LexiconEntry;
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >>> 3] = (bits[at >>> 3] as number) | (1 << (at & 7));
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >>> 3] as number) & (1 << (at & 7))) !== 0;
}

/** Those of the ranges, sorted by start, that start within units `start` to `end`. */
export function startingWithin<T extends { readonly start: number }>(
  sorted: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  const from = firstFrom(sorted, start);
  return sorted.slice(from, firstFrom(sorted, end));
}

function firstFrom(sorted: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { readonly start: number }).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A trie over all entries in typed arrays: children by open addressing on (node, unit), first units by direct index. */
export interface Matcher {
  readonly entries: readonly LexiconEntry[];
  readonly root: Uint16Array;
  /** A bit for every pair of units that some entry starts with (and for some that none does): most places of a text are passed over by it. */
  readonly pairs: Uint8Array;
  /** A bit for every unit that is an entry by itself. Bits, because tables that fit the cache are what makes the search fast. */
  readonly singles: Uint8Array;
  readonly keys: Uint32Array;
  readonly nodes: Uint16Array;
  readonly shift: number;
  /** First entry that ends at a node, and the next one that ends at the same node; -1 ends the chain. */
  readonly entryAt: Int32Array;
  readonly nextEntry: Int32Array;
  readonly lexiconOf: Uint8Array;
}

/** Terms this long count wherever they stand; shorter ones must start and end where words do (`够` in `能够` is no word). */
const freeLength = 4;
const maxNodes = 65_535;

/** The matcher of these entries. Throws a RangeError when they need more than 65,535 nodes (about 20,000 terms). */
export function createMatcher(entries: readonly LexiconEntry[]): Matcher {
  const children: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  entries.forEach((entry, index) => {
    let node = 0;
    for (let i = 0; i < entry.term.length; i++) {
      const unit = entry.term.charCodeAt(i);
      let next = children[node]?.get(unit);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        ends.push([]);
        children[node]?.set(unit, next);
      }
      node = next;
    }
    ends[node]?.push(index);
  });
  if (children.length > maxNodes)
    throw new RangeError(`The lexicons need ${children.length} nodes; ${maxNodes} is the most.`);
  return { entries, ...markStarts(entries), ...packChildren(children), ...packEnds(entries, ends) };
}

const pairBits = 16;

function pairOf(first: number, second: number): number {
  return Math.imul(first * 65536 + second, 0x9e3779b1) >>> (32 - pairBits);
}

function markStarts(entries: readonly LexiconEntry[]): Pick<Matcher, "pairs" | "singles"> {
  const pairs = new Uint8Array(1 << (pairBits - 3));
  const singles = new Uint8Array(65536 >>> 3);
  for (const { term } of entries) {
    if (term.length === 1) setBit(singles, term.charCodeAt(0));
    else setBit(pairs, pairOf(term.charCodeAt(0), term.charCodeAt(1)));
  }
  return { pairs, singles };
}

function packChildren(children: readonly Map<number, number>[]): Pick<Matcher, "root" | "keys" | "nodes" | "shift"> {
  const bits = Math.max(4, Math.ceil(Math.log2(children.length * 2)));
  const mask = (1 << bits) - 1;
  const root = new Uint16Array(65536);
  const keys = new Uint32Array(1 << bits);
  const nodes = new Uint16Array(1 << bits);
  children.forEach((map, node) => {
    for (const [unit, next] of map) {
      if (node === 0) root[unit] = next;
      const key = node * 65536 + unit;
      let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
      while (nodes[slot] !== 0) slot = (slot + 1) & mask;
      keys[slot] = key;
      nodes[slot] = next;
    }
  });
  return { root, keys, nodes, shift: 32 - bits };
}

function packEnds(
  entries: readonly LexiconEntry[],
  ends: readonly number[][],
): Pick<Matcher, "entryAt" | "nextEntry" | "lexiconOf"> {
  const entryAt = new Int32Array(ends.length).fill(-1);
  const nextEntry = new Int32Array(entries.length).fill(-1);
  ends.forEach((indices, node) => {
    for (const index of indices) {
      nextEntry[index] = entryAt[node] as number;
      entryAt[node] = index;
    }
  });
  const order = new Map<LexiconName, number>(lexiconNames.map((name, i) => [name, i]));
  return { entryAt, nextEntry, lexiconOf: Uint8Array.from(entries, (entry) => order.get(entry.lexicon) ?? 0) };
}

/**
 * Every entry found in the text, by start. Within one lexicon hits do not overlap: leftmost first, the longest of those that start
 * together. `wordStarts[i]` is 1 where a word starts (and at the text's end).
 */
export function findTerms(matcher: Matcher, text: string, wordStarts: Uint8Array): TermHit[] {
  const { root, pairs, singles, keys, nodes, shift, entryAt, nextEntry, lexiconOf, entries } = matcher;
  const mask = keys.length - 1;
  const free = new Int32Array(lexiconNames.length);
  const best = new Int32Array(lexiconNames.length);
  const hits: TermHit[] = [];
  let unit = 0;
  let following = text.charCodeAt(0);
  for (let start = 0; start < text.length; start++) {
    unit = following;
    following = text.charCodeAt(start + 1);
    const pair = pairOf(unit, following);
    if (!hasBit(pairs, pair) && !hasBit(singles, unit)) continue;
    let node = root[unit] as number;
    let found = 0;
    for (let end = start + 1; node !== 0; end++) {
      for (let index = entryAt[node] as number; index >= 0; index = nextEntry[index] as number) {
        const lexicon = lexiconOf[index] as number;
        if (start < (free[lexicon] as number)) continue;
        if (end - start < freeLength && (wordStarts[start] === 0 || wordStarts[end] === 0)) continue;
        best[lexicon] = index;
        found |= 1 << lexicon;
      }
      if (end >= text.length) break;
      const key = node * 65536 + text.charCodeAt(end);
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      while (nodes[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      node = nodes[slot] as number;
    }
    for (; found !== 0; found &= found - 1) {
      const lexicon = 31 - Math.clz32(found & -found);
      const entry = entries[best[lexicon] as number] as LexiconEntry;
      hits.push({ start, end: start + entry.term.length, entry });
      free[lexicon] = start + entry.term.length;
    }
  }
  return hits;
}
