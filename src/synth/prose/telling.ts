import type { AspectId } from "../../model/narrative.js";
import { pick, type Random, sample, wholeBetween } from "../../stats/random.js";
import type { Agency } from "../agencies.js";
import type { Numbers } from "../figures/numbers.js";

/** What a report's sentences may speak of. */
export interface Telling {
  readonly agency: Agency;
  readonly year: number;
  readonly numbers: Numbers;
  /** Of the report for the year before; null when the agency has none. */
  readonly last: Numbers | null;
  readonly random: Random;
}

/** Sentences of section one under one aspect (or before all of them). */
export interface Passage {
  readonly aspect: AspectId | "opening";
  readonly sentences: readonly string[];
}

/** A sentence, or null where it would not be true or has nothing to tell. */
export type Sentence = (telling: Telling) => string | null;

/** Up to `count` sentences that are true of this report, in the order of the list, no list item twice. */
export function tell(telling: Telling, sentences: readonly Sentence[], count: number): readonly string[] {
  const told = sentences.map((sentence) => sentence(telling)).filter((words): words is string => words !== null);
  return sample(telling.random, told, count);
}

/** One of several wordings, each holding its own figures. */
export function oneOf(random: Random, ...wordings: readonly string[]): string {
  return pick(random, wordings);
}

/** A whole number in a range. */
export const some = wholeBetween;

/** `total` cut into `count` parts of at least 1; null when it is too small. */
export function cut(random: Random, total: number, count: number): readonly number[] | null {
  if (total < count) return null;
  const parts: number[] = [];
  let left = total;
  for (let rest = count - 1; rest > 0; rest--) {
    const part = wholeBetween(random, 1, Math.max(1, Math.floor((left - rest) / rest)));
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

/** A share in percent with up to two decimals, as reports print it: `66.67%`, `50%`. */
export function percent(part: number, whole: number, decimals: number): string {
  return `${Number(((part / whole) * 100).toFixed(decimals))}%`;
}

/** Parts of a sum with those that are 0 left out: `予以公开3件、部分公开1件`. */
export function listed(parts: readonly (readonly [string, number])[], unit: string): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}${unit}`)
    .join("、");
}
