/** Grams (runs of so many units within a sentence) and how many agencies have each. */
export interface CommonGrams {
  readonly length: number;
  readonly count: number;
  /** Gram `i` is `units[i · length, (i + 1) · length)`. */
  readonly units: Uint16Array;
  readonly hashes: Int32Array;
  readonly agencies: Uint32Array;
  /** From the low bits of a hash to a gram by open addressing; −1 is empty. */
  readonly slots: Int32Array;
}

/** The index of the gram that starts at a unit, or −1. */
export function gramAt(
  { length, units, hashes, slots }: CommonGrams,
  text: Uint16Array,
  at: number,
  hash: number,
): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const gram = slots[slot] as number;
    if (gram < 0) return -1;
    if (hashes[gram] !== hash) continue;
    let k = 0;
    while (k < length && units[gram * length + k] === text[at + k]) k++;
    if (k === length) return gram;
  }
}

/** Grams as a table; `agencies` in their order. */
export function packed(
  length: number,
  grams: readonly { readonly hash: number; readonly units: Uint16Array }[],
  agencies: Uint32Array,
): CommonGrams {
  const units = new Uint16Array(grams.length * length);
  const slots = new Int32Array(2 ** Math.max(4, Math.ceil(Math.log2(4 * grams.length + 2)))).fill(-1);
  grams.forEach((gram, i) => {
    units.set(gram.units, i * length);
    let slot = gram.hash & (slots.length - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i;
  });
  return { length, count: grams.length, units, hashes: Int32Array.from(grams, ({ hash }) => hash), agencies, slots };
}
