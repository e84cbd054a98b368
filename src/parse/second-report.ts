import type { Table } from "../model/report.js";
import type { Span } from "../text/span.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import type { Line, Page } from "./page.js";
import { titleEndingAt } from "./title.js";

/** A preamble, a byline and a contents list stand between a title and the first section. */
const preambleLines = 40;

/** The last row of the table of requests, as it is printed in one piece. */
const lastRow = "结转下年度继续办理";

/** Whether a text prints the last row of the table of requests twice: tables of two reports may be taken for one unless they are parted before. */
export function mayHoldTwo(text: string): boolean {
  const first = text.indexOf(lastRow);
  return first >= 0 && text.indexOf(lastRow, first + 1) >= 0;
}

/**
 * The title of another report below the first: with the first report's table of requests (or its last row) and last sections above it and a
 * section one soon below. Null where there is none: a link to last year's report has no sections, a contents list no table.
 */
export function secondReport(page: Page, candidates: readonly HeadingCandidate[], requests: Table | null): Span | null {
  const tableEnd = requests?.span[1] ?? page.text.indexOf(lastRow);
  if (tableEnd < 0) return null;
  const openings = candidates.filter(({ id }) => id === "overview").map(({ line }) => line);
  const closings = candidates.filter(({ id }) => id === "problems" || id === "otherMatters").map(({ line }) => line);
  for (const opening of openings.slice(1)) {
    for (let i = opening - 1; i >= Math.max(0, opening - preambleLines); i--) {
      const { start } = page.lines[i] as Line;
      if (start < tableEnd || !closings.some((line) => line < i)) break;
      const title = titleEndingAt(page, i);
      if (title?.kind === "report" && title.agency !== null && title.year !== null) return title.span;
    }
  }
  return null;
}
