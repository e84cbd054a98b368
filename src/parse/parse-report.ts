import { type Place, placeOf } from "../model/place.js";
import type { Report } from "../model/report.js";
import type { Refusal, Source } from "../model/source.js";
import type { Span } from "../text/span.js";
import { agencyOf, signerOf } from "./agency.js";
import { contentsLines } from "./contents.js";
import { refuse } from "./evidence.js";
import { findHeadings } from "./find-headings.js";
import { type FoundTables, findTables } from "./find-tables.js";
import { findTitle } from "./find-title.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import type { Outline } from "./outline.js";
import { type Line, type Page, readPage } from "./page.js";
import { pageEnd, unsignedEnd } from "./page-end.js";
import { paragraphsOf } from "./paragraphs.js";
import { findPeriod } from "./period.js";
import { findPublication } from "./publication.js";
import { findResidue } from "./residue.js";
import { mayHoldTwo, secondReport } from "./second-report.js";
import { sectionsOf } from "./sections.js";
import { findSignature, type Signature } from "./signature.js";
import { templateOf } from "./template-of.js";
import { quotedTitle, type Title } from "./title.js";
import { unitTypeOf } from "./unit-type.js";
import { findYear } from "./year.js";

const noTables: FoundTables["tables"] = { disclosure: null, requests: null, reviewAndLitigation: null };
const nowhere: Place = { region: null, level: null };

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

function outlineOf(
  page: Page,
  headings: readonly HeadingCandidate[],
  title: Title | null,
  firstHeading: number,
): { readonly outline: Outline; readonly signature: Signature | null } {
  const afterTitle = title === null ? 0 : title.lastLine + 1;
  const last = headings.at(-1);
  const afterHeadings = last === undefined ? afterTitle : last.lastLine + 1;
  const articleEnd = last === undefined ? page.lines.length : pageEnd(page, afterHeadings);
  const signature = findSignature(page, afterHeadings, articleEnd);
  const end = signature === null ? unsignedEnd(page, afterHeadings, articleEnd) : signature.lastLine + 1;
  const titleEnd = title?.span[1] ?? null;
  return { outline: { title: title?.line ?? 0, afterTitle, titleEnd, firstHeading, afterHeadings, end }, signature };
}

interface FirstReport {
  readonly page: Page;
  readonly tables: FoundTables["tables"];
  readonly headings: readonly HeadingCandidate[];
  readonly candidates: readonly HeadingCandidate[];
  /** The title of the report that follows it. */
  readonly further: Span | null;
}

/** Page, tables and headings of the report a source holds; of the first where it holds several. */
function readFirst({ text, grids }: Pick<Source, "text" | "grids">): FirstReport {
  const bare = mayHoldTwo(text) ? readPage(text, []) : null;
  const parted = bare === null ? null : secondReport(bare, findHeadings(bare, noTables).candidates, null);
  if (parted !== null) return firstOf(text, grids, parted);
  const { tables, regions } = findTables(text, grids);
  const page = readPage(text, regions);
  const { sections: headings, candidates } = findHeadings(page, tables);
  const further = secondReport(page, candidates, tables.requests);
  return further === null ? { page, tables, headings, candidates, further } : firstOf(text, grids, further);
}

function firstOf(text: string, grids: Source["grids"], further: Span): FirstReport {
  const [end] = further;
  const first = readFirst({ text: text.slice(0, end), grids: grids.filter(({ span }) => span[1] <= end) });
  return { ...first, further: first.further ?? further };
}

/**
 * The report a source holds (of several the first), or the refusal `not-a-report` when it shows too little of one (damaged and truncated reports are taken).
 * Never throws on any text; what is not certain is null. Region and level follow from the agency's name when it leads to one region without doubt.
 */
export function parseReport(source: Source): Report | Refusal {
  const { tables, page, headings, candidates, further } = readFirst(source);
  const firstHeading = headings[0]?.line ?? Math.min(page.lines.length, titleWithin);
  const title = findTitle(page, firstHeading);
  const refusal = refuse(source, { page, title, headings, tables }, firstHeading);
  if (refusal !== null) return refusal;

  const { outline, signature } = outlineOf(page, headings, title, firstHeading);
  const contents = contentsLines(page, outline.afterTitle, outline.firstHeading, candidates);
  const residue = findResidue(page, outline, headingLines(headings), contents);
  const preamble = preambleOf(page, title, headings);
  const quoted = title === null ? quotedTitle(page, preamble) : null;
  const period = findPeriod(page, preamble);
  const publication = findPublication(page, signature, outline, source.metadata);
  const year = findYear(page, title ?? quoted, period, preamble, publication);
  const agency = agencyOf(page, { title, quoted, signature, preamble, firstHeading });
  const place = agency === null ? nowhere : placeOf(agency.value);
  return {
    source,
    title: title?.span ?? null,
    agency,
    signedBy: signerOf(page, signature),
    region: place.region,
    level: place.level,
    unitType: agency === null ? null : unitTypeOf(agency.value, place.region),
    year,
    template: templateOf(page, tables, headings, year?.value ?? null),
    period,
    publication,
    sections: sectionsOf(page, headings, signature, residue),
    preamble: paragraphsOf(page, preamble, residue.has),
    residue: residue.spans,
    furtherReport: further,
    tables,
  };
}
