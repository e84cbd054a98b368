import type { Direction, ReuseDocument } from "../model/reuse.js";

/**
 * Which of two reports is the earlier known in the corpus: by publication date when both have one, else by report year; null for a tie or
 * when neither tells. An order of dates, not a proof of who copied: both may have a source that is not in the corpus.
 */
export function directionOf(a: ReuseDocument, b: ReuseDocument): Direction {
  const byDate = a.publishedOn !== null && b.publishedOn !== null;
  const [first, second] = byDate ? [a.publishedOn ?? "", b.publishedOn ?? ""] : [a.year ?? 0, b.year ?? 0];
  if (!byDate && (a.year === null || b.year === null)) return null;
  if (first === second) return null;
  return first < second ? "a-to-b" : "b-to-a";
}

/** Whether both reports are of one agency; null when it is not known of one of them. */
export function isSameAgency(a: ReuseDocument, b: ReuseDocument): boolean | null {
  return a.agency === null || b.agency === null ? null : a.agency === b.agency;
}
