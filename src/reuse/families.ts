import { overlapOf, shingleSet } from "./shingles.js";
import { bandKey, bands, estimatedJaccard, signatureLength, signatureOf } from "./signature.js";

/** Texts that are nearly the same. */
export interface Family {
  /** Numbers of its texts, in order: the first is the earliest known when numbers go by date. */
  readonly members: readonly number[];
  /** The text most like all others; of equals the earliest. */
  readonly medoid: number;
}

/** Two texts are nearly the same from this Jaccard index of their shingles of five characters on. */
export const leastJaccard = 0.6;
/** A signature may be off by some of its standard errors before the exact comparison decides. */
const leastEstimate = 0.45;
/** A member of a family is at least so like its medoid: chains of small steps do not make one family of unlike texts. */
const leastToMedoid = 0.4;
/** The medoid is sought among so many members. */
const comparedMembers = 40;

/**
 * Families of nearly equal texts with at least two members, by their first member. Candidates agree in a band of their signatures; each is
 * compared in full with the first and the last text of its band before it is joined to it. Texts of no shingle are in no family.
 */
export function familiesOf(texts: readonly Uint16Array[]): readonly Family[] {
  const signatures = texts.map(signatureOf);
  const parent = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const compared = new Set<number>();
  for (let band = 0; band < bands; band++) {
    const bucket = new Map<number, { readonly first: number; last: number }>();
    signatures.forEach((signature, i) => {
      if (signature === null) return;
      const key = bandKey(signature, band);
      const known = bucket.get(key);
      if (known === undefined) {
        bucket.set(key, { first: i, last: i });
        return;
      }
      for (const other of new Set([known.first, known.last])) {
        const pair = other * texts.length + i;
        if (root(other) === root(i) || compared.has(pair)) continue;
        compared.add(pair);
        if (estimatedJaccard(signatures[other] as Uint16Array, signature) < leastEstimate) continue;
        if (jaccard(texts[other] as Uint16Array, texts[i] as Uint16Array) < leastJaccard) continue;
        const [low, high] = [root(other), root(i)].sort((a, b) => a - b) as [number, number];
        parent[high] = low;
      }
      known.last = i;
    });
  }
  return components(parent.map((_, i) => root(i))).flatMap((members) => familyOf(members, texts));
}

function components(roots: readonly number[]): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  roots.forEach((root, i) => {
    const known = members.get(root);
    if (known === undefined) members.set(root, [i]);
    else known.push(i);
  });
  return [...members.values()].filter(({ length }) => length > 1);
}

function familyOf(members: readonly number[], texts: readonly Uint16Array[]): Family[] {
  const step = Math.ceil(members.length / comparedMembers);
  const some = members.filter((_, i) => i % step === 0);
  const likeness = some.map((one) =>
    some.reduce((sum, other) => sum + jaccard(texts[one] as Uint16Array, texts[other] as Uint16Array), 0),
  );
  const medoid = some[likeness.indexOf(likeness.reduce((a, b) => Math.max(a, b)))] as number;
  const near = members.filter(
    (member) => jaccard(texts[member] as Uint16Array, texts[medoid] as Uint16Array) >= leastToMedoid,
  );
  return near.length > 1 ? [{ members: near, medoid }] : [];
}

/** The Jaccard index of two texts' sets of shingles: shared ones over all different ones; 0 when neither has any. */
export function jaccard(a: Uint16Array, b: Uint16Array): number {
  const other = shingleSet(b, signatureLength);
  const { size, shared } = overlapOf(a, other, signatureLength);
  const all = size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
