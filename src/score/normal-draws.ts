import { randomFrom } from "../stats/random.js";

/** A source of standard normal numbers of this key's own: the same for one key and seed, whoever else draws (Box & Muller 1958). */
export function normalFrom(key: string, seed: number): () => number {
  const random = randomFrom(hashOf(key) ^ seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** FNV-1a over the UTF-16 units of a text. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
