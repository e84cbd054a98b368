/** Counts of agencies by hash, for documents that come agency by agency. */
export interface AgencyTally {
  /** Notes that an agency has a hash; returns how many have it now, or 0 when this one was noted before. */
  readonly add: (hash: number, agency: number) => number;
}

/** Numbers a slot: hash, one more than the last agency (0: the slot is empty), how many agencies. */
const width = 3;
const firstBits = 12;

/** An empty tally. */
export function createTally(): AgencyTally {
  let bits = firstBits;
  let slots = new Int32Array(width << bits);
  let used = 0;

  function slotOf(hash: number): number {
    const mask = (1 << bits) - 1;
    let slot = hash & mask;
    while (slots[width * slot + 1] !== 0 && slots[width * slot] !== hash) slot = (slot + 1) & mask;
    return width * slot;
  }

  function widen(): void {
    const narrow = slots;
    slots = new Int32Array(width << ++bits);
    for (let from = 0; from < narrow.length; from += width)
      if (narrow[from + 1] !== 0) slots.set(narrow.subarray(from, from + width), slotOf(narrow[from] as number));
  }

  return {
    add(hash, agency) {
      const at = slotOf(hash);
      if (slots[at + 1] === agency + 1) return 0;
      if (slots[at + 1] === 0) used++;
      const agencies = (slots[at + 2] as number) + 1;
      slots[at] = hash;
      slots[at + 1] = agency + 1;
      slots[at + 2] = agencies;
      if (2 * used > 1 << bits) widen();
      return agencies;
    },
  };
}
