import type { Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import { assignHeadings } from "./assign-headings.js";
import { candidateAtLine, candidatesInside, type HeadingCandidate } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";

/** The headings of the sections the page prints, in page order, at most one a section. */
export function findHeadings(page: Page, tables: { readonly [name in TableName]: Table | null }): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    const opening = candidateAtLine(page, i);
    if (opening !== null && !((page.lines[i] as Line).inTable && opening.strength !== "official"))
      candidates.push(opening);
    candidates.push(...candidatesInside(page, i));
  }
  return assignHeadings(candidates, tables);
}
