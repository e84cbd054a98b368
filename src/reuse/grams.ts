/** Grams (runs of so many units within a sentence) and how many agencies have each. */
export interface CommonGrams {
  readonly length: number;
  readonly count: number;
  /** Gram `i` is `units[i · length, (i + 1) · length)`. */
  readonly units: Uint16Array;
  /** No two have the same. */
  readonly hashes: Int32Array;
  readonly agencies: Uint32Array;
  /** From the low bits of a hash to a gram by open addressing; −1 is empty. */
  readonly slots: Int32Array;
}

/** The index of the gram that starts at a unit, or −1. */
export function gramAt(grams: CommonGrams, text: Uint16Array, at: number, hash: number): number {
  const gram = gramOf(grams, hash);
  return gram >= 0 && stands(grams, gram, text, at) ? gram : -1;
}

/** The index of the gram that has this hash, or −1. */
export function gramOf({ hashes, slots }: CommonGrams, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const gram = slots[slot] as number;
    if (gram < 0 || hashes[gram] === hash) return gram;
  }
}

/** Whether a gram stands at a unit of the text. */
export function stands({ length, units }: CommonGrams, gram: number, text: Uint16Array, at: number): boolean {
  for (let k = 0; k < length; k++) if (units[gram * length + k] !== text[at + k]) return false;
  return true;
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
