import type { Report } from "../model/report.js";
import type { Refusal, Source } from "../model/source.js";
import type { Span } from "../text/span.js";
import { agencyOf } from "./agency.js";
import { refuse } from "./evidence.js";
import { findHeadings } from "./find-headings.js";
import { findTables } from "./find-tables.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import { type Line, type Page, readPage } from "./page.js";
import { paragraphsOf } from "./paragraphs.js";
import { findPeriod } from "./period.js";
import { findPublication } from "./publication.js";
import { findResidue } from "./residue.js";
import { sectionsOf } from "./sections.js";
import { findSignature } from "./signature.js";
import { templateOf } from "./template-of.js";
import { findTitle, quotedTitle, type Title } from "./title.js";
import { unitTypeOf } from "./unit-type.js";
import { findYear } from "./year.js";

/** A page without any section heading: its title stands among the first lines. */
const titleWithin = 80;

function preambleOf(page: Page, title: Title | null, headings: readonly HeadingCandidate[]): Span {
  const from = title === null ? 0 : (page.lines[title.lastLine] as Line).end;
  const to = headings[0]?.start ?? page.regions[0]?.[0] ?? page.text.length;
  return [Math.min(from, to), to];
}

function headingLines(headings: readonly HeadingCandidate[]): Set<number> {
  const lines = new Set<number>();
  for (const { line, lastLine } of headings) for (let i = line; i <= lastLine; i++) lines.add(i);
  return lines;
}

/**
 * The report a source holds, or the refusal `not-a-report` when it shows too little of one (damaged and truncated reports are taken).
 * Never throws on any text; what is not certain is null. Region and level follow from the agency's name when exactly one region bears it.
 */
export function parseReport(source: Source): Report | Refusal {
  const { text } = source;
  const { tables, regions } = findTables(text);
  const page = readPage(text, regions);
  const headings = findHeadings(page, tables);
  const firstHeading = headings[0]?.line ?? Math.min(page.lines.length, titleWithin);
  const title = findTitle(page, firstHeading);
  const refusal = refuse(source, { page, title, headings, tables }, firstHeading);
  if (refusal !== null) return refusal;

  const afterTitle = title === null ? 0 : title.lastLine + 1;
  const afterHeadings = (headings.at(-1)?.lastLine ?? afterTitle - 1) + 1;
  const signature = findSignature(page, afterHeadings, page.lines.length);
  const residue = findResidue(page, { title: title?.line ?? 0, afterTitle, firstHeading }, headingLines(headings));
  const preamble = preambleOf(page, title, headings);
  const named = title ?? quotedTitle(page, preamble);
  const period = findPeriod(page, preamble);
  const publication = findPublication(page, signature, { afterTitle, firstHeading, lastHeading: afterHeadings });
  const year = findYear(
    page,
    named,
    period,
    preamble,
    publication === null ? null : Number(publication.date.slice(0, 4)),
  );
  const agency = agencyOf(page, named, signature, firstHeading);
  return {
    source,
    title: title?.span ?? null,
    agency,
    region: null,
    level: null,
    unitType: agency === null ? null : unitTypeOf(agency.value),
    year,
    template: templateOf(page, tables, headings, year?.value ?? null),
    period,
    publication,
    sections: sectionsOf(page, headings, signature, residue),
    preamble: paragraphsOf(page, preamble, residue.has),
    residue: residue.spans,
    tables,
  };
}
