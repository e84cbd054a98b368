import { type Section, sectionIds } from "../model/report.js";
import { overlaps, type Span } from "../text/span.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";
import { paragraphsOf } from "./paragraphs.js";
import { holdsTableRow, holdsWords, lineFrom } from "./prose-line.js";
import type { Residue } from "./residue.js";
import type { Signature } from "./signature.js";

/** Where the body of the last section ends: before the signature and the page's own lines. */
function lastBodyEnd(page: Page, last: HeadingCandidate, signature: Signature | null, residue: Residue): number {
  const from = lineFrom(page.lines, last.end);
  const limit = signature === null ? page.text.length : signature.span[0];
  for (let i = page.lines.length - 1; i >= from; i--) {
    const line = page.lines[i] as Line;
    if (line.start >= limit || residue.has(i)) continue;
    if (line.inTable || holdsWords(page.folded, line.start, line.end))
      return Math.max(last.end, Math.min(line.end, limit));
  }
  return last.end;
}

function sectionOf(page: Page, heading: HeadingCandidate, end: number, residue: Residue): Section {
  const body: Span = [heading.end, end];
  const paragraphs = paragraphsOf(page, body, residue.has);
  const hasTable = page.regions.some((region) => overlaps(region, body)) || holdsTableRow(page, body);
  return {
    id: heading.id,
    state: paragraphs.length > 0 || hasTable ? "present" : "empty",
    heading: [heading.start, heading.end],
    body,
    paragraphs,
  };
}

/** The six sections in the fixed order. `headings` are in page order: a body runs to the next heading on the page, the last one's to the signature or the page's own closing lines. */
export function sectionsOf(
  page: Page,
  headings: readonly HeadingCandidate[],
  signature: Signature | null,
  residue: Residue,
): Section[] {
  const found = headings.map((heading, i) => {
    const next = headings[i + 1];
    return sectionOf(
      page,
      heading,
      next === undefined ? lastBodyEnd(page, heading, signature, residue) : next.start,
      residue,
    );
  });
  return sectionIds.map(
    (id) =>
      found.find((section) => section.id === id) ?? { id, state: "missing", heading: null, body: null, paragraphs: [] },
  );
}
