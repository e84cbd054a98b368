import type { Prose } from "./prose.js";
import type { Ranges } from "./segments.js";
import type { SpecificItem } from "./specifics.js";
import { countWords, type Words } from "./words.js";

/**
 * The first item of each clause: numbers piled up in one clause count once (method.md §3.2.11). An enumeration (`A 2条、B 4条`) is a clause
 * for each label it names.
 */
export function onePerClause(prose: Prose, items: readonly SpecificItem[], { ends }: Ranges): readonly SpecificItem[] {
  const kept: SpecificItem[] = [];
  let clause = 0;
  let taken = -1;
  let last = 0;
  for (const item of items) {
    while (clause < ends.length && (ends[clause] as number) <= item.start) clause += 1;
    const next = clause !== taken || prose.text.slice(last, item.start).includes("、");
    if (next) kept.push(item);
    taken = clause;
    last = item.end;
  }
  return kept;
}

/**
 * Specificity: specific items over words, every item counted, however many a clause has; null without words. Source: Hope, Hu & Lu 2016,
 * Review of Accounting Studies 21, with items found by rule and lexicon for a recogniser of names, amounts and dates.
 */
export function specificity(text: string, words: Words, items: readonly SpecificItem[]): number | null {
  const { count } = countWords(text, words);
  return count === 0 ? null : items.length / count;
}
