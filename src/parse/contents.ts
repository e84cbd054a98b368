import { type HeadingCandidate } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";

/** Fewer entries than this are no table of contents. */
const fewest = 3;

/**
 * The lines of a table of contents between two lines of the page (`to` exclusive): headings with dots and page numbers behind them or
 * without any text between them, and the word 目录 above. Empty when there is none. A sentence that lists the sections is none.
 */
export function contentsLines(
  page: Page,
  from: number,
  to: number,
  candidates: readonly HeadingCandidate[],
): ReadonlySet<number> {
  const { folded, lines } = page;
  const found = new Set<number>();
  for (const { line, lastLine, ending, inside } of candidates) {
    if (line < from || lastLine >= to || inside || (ending !== "alone" && ending !== "contents")) continue;
    if (/[;。,:、]/.test(folded[(lines[lastLine] as Line).end - 1] as string)) continue;
    for (let i = line; i <= lastLine; i++) found.add(i);
  }
  if (found.size < fewest) return new Set();
  for (let i = from; i < to; i++) {
    const { start, end } = lines[i] as Line;
    if (end - start <= 12 && /^[[(]?(?:目录|contents)[\])]?$/i.test(folded.slice(start, end).replaceAll(" ", "")))
      found.add(i);
  }
  return found;
}
