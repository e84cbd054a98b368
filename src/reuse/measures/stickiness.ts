import { overlapOf, sentenceRanges, shingleSet } from "../shingles.js";
import { counts } from "../units.js";

/** Eight words, as Dyer, Lang & Stice-Lawrence count them, are about 15 Han characters. */
export const stickinessLength = 15;

/** How much of a text is in sentences that hold a long run of an earlier text. */
export interface Stickiness {
  /** 0–1; null for a text without characters. */
  readonly share: number | null;
  /** The sentences that do, as half-open ranges of units. */
  readonly sentences: readonly (readonly [number, number])[];
}

/**
 * Stickiness: T = Σ w_k · 1[sentence k holds a run of `length` characters of the text before] / Σ w_k, w_k the characters of sentence k. Unit: share.
 * Both texts normalised with sentence ends; runs across them do not count, and mandated wording neither counts nor is compared. A sentence
 * shorter than `length` never counts as kept. Source: Dyer, Lang & Stice-Lawrence 2017 (definition from memory of the paper's appendix: 8 words,
 * report of the year before of the same firm), with characters for words.
 */
export function stickiness(units: Uint16Array, before: Uint16Array, length = stickinessLength): Stickiness {
  const { held } = overlapOf(units, shingleSet(before, length), length);
  const sentences: (readonly [number, number])[] = [];
  let all = 0;
  let kept = 0;
  for (const range of sentenceRanges(units)) {
    const size = sizeOf(units, range);
    all += size;
    if (!held.subarray(...range).includes(1)) continue;
    kept += size;
    sentences.push(range);
  }
  return { share: all === 0 ? null : kept / all, sentences };
}

/** How many units of a range are text of the author's own. */
export function sizeOf(units: Uint16Array, [from, to]: readonly [number, number]): number {
  let size = 0;
  for (let i = from; i < to; i++) if (counts(units[i] as number)) size++;
  return size;
}
