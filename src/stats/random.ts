/** A source of numbers in [0, 1) that is the same for the same seed on every machine (mulberry32). */
export type Random = () => number;

/** A source seeded with a 32-bit whole number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the items. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** `count` different items in the order of the list; all of them when there are no more. */
export function sample<T>(random: Random, items: readonly T[], count: number): readonly T[] {
  const chosen: T[] = [];
  for (const [at, item] of items.entries())
    if (random() * (items.length - at) < count - chosen.length) chosen.push(item);
  return chosen;
}

/** One of the items, by their weights. */
export function pickWeighted<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  let left = random() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return (items.at(-1) as readonly [T, number])[0];
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}
