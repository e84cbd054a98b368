/**
 * Words as a tree of their units, packed into tables that threads share. A node is a number, the root is 0; the step from a node by a unit is
 * found by open addressing.
 */
export interface Trie {
  /** Per slot: the node a step starts from, its unit, and the node it leads to, which is 0 in an empty slot. */
  readonly from: Uint32Array;
  readonly unit: Uint16Array;
  readonly node: Uint32Array;
  /** Per node: one more than the number of the first word that ends there, or 0. */
  readonly word: Uint32Array;
  /** Per word: one more than the number of the next word that is the same, or 0. */
  readonly same: Uint32Array;
}

const bytes = (length: number) => new SharedArrayBuffer(length);

/** The trie of these words, which are numbered in their order; equal words end at the same node, the first first. */
export function trieOf(words: readonly Uint16Array[]): Trie {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const slots = 2 ** Math.ceil(Math.log2(2 * most));
  const trie: Trie = {
    from: new Uint32Array(bytes(4 * slots)),
    unit: new Uint16Array(bytes(2 * slots)),
    node: new Uint32Array(bytes(4 * slots)),
    word: new Uint32Array(bytes(4 * most)),
    same: new Uint32Array(bytes(4 * words.length)),
  };
  let nodes = 1;
  words.forEach((units, number) => {
    let at = 0;
    for (const unit of units) {
      const slot = slotOf(trie, at, unit);
      if (trie.node[slot] === 0) {
        trie.from[slot] = at;
        trie.unit[slot] = unit;
        trie.node[slot] = nodes++;
      }
      at = trie.node[slot] as number;
    }
    let last = trie.word[at] as number;
    if (last === 0) trie.word[at] = number + 1;
    else {
      while ((trie.same[last - 1] as number) !== 0) last = trie.same[last - 1] as number;
      trie.same[last - 1] = number + 1;
    }
  });
  return trie;
}

/** The node that a unit leads to from a node; 0 when no word goes on so. */
export function stepTo(trie: Trie, from: number, unit: number): number {
  return trie.node[slotOf(trie, from, unit)] as number;
}

function slotOf({ from, unit, node }: Trie, at: number, by: number): number {
  const mask = node.length - 1;
  const hash = Math.imul(at * 31 + by, 0x9e3779b1);
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (node[slot] !== 0 && (from[slot] !== at || unit[slot] !== by)) slot = (slot + 1) & mask;
  return slot;
}
