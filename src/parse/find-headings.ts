import type { Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import { assignHeadings } from "./assign-headings.js";
import { candidateAtLine, candidatesInside, type HeadingCandidate, longLine } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";

/** What a section heading that a table swallowed may begin with; all other table lines are passed over. */
const mayStandInTable = "一二三四五六第";

/** The headings of a page. */
export interface Headings {
  /** Of the sections, in page order, at most one a section. */
  readonly sections: readonly HeadingCandidate[];
  /** Everything that might have been one, in page order. */
  readonly candidates: readonly HeadingCandidate[];
}

/** The headings of the sections the page prints. */
export function findHeadings(page: Page, tables: { readonly [name in TableName]: Table | null }): Headings {
  const candidates: HeadingCandidate[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    if (line.inTable && !mayStandInTable.includes(page.folded[line.start] as string)) continue;
    const opening = candidateAtLine(page, i);
    if (opening !== null && !(line.inTable && opening.strength !== "official")) candidates.push(opening);
    if (!line.inTable && line.end - line.start >= longLine) candidates.push(...candidatesInside(page, i));
  }
  return { sections: assignHeadings(candidates, tables), candidates };
}
