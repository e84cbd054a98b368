import type { Grid } from "../model/grid.js";
import type { Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import type { Span } from "../text/span.js";
import { bareReview } from "./bare-review.js";
import { comparedTables } from "./compared-tables.js";
import { linesOf } from "./grid-rows.js";
import { gridTables } from "./grid-tables.js";
import { readDisclosure } from "./table-disclosure.js";
import { cutPieces } from "./table-pieces.js";
import type { Lines } from "./table-regions.js";
import { readRequests } from "./table-requests.js";
import { readReview } from "./table-review.js";

/** The tables of a text, and every range that belongs to a table (a table may be broken over pages). */
export interface FoundTables {
  readonly tables: { readonly [name in TableName]: Table | null };
  /** Ranges of the text that are table, in order, not overlapping: head, label and value lines. */
  readonly regions: readonly Span[];
}

/**
 * Finds and reads the three tables of a text: by the geometry of its grids where those show them, else as they are written out. Never
 * throws; what is not certain is `unreadable` with a doubt.
 */
export function findTables(text: string, grids: readonly Grid[] = []): FoundTables {
  const pieces = cutPieces(text);
  const compared = comparedTables(text);
  const isCompared = ({ span: [start] }: Grid) => compared.some(([from, to]) => start >= from && start < to);
  const drawn = gridTables(pieces, compared.length === 0 ? grids : grids.filter((grid) => !isCompared(grid)));
  const taken: Lines[] = [...compared, ...drawn.parts].map((part) => linesOf(pieces, part));
  const requests = drawn.requests === null ? readRequests(pieces, taken) : null;
  if (requests !== null) taken.push(requests.lines);
  const named = drawn.reviewAndLitigation === null ? readReview(pieces, taken, requests) : null;
  const isLost = drawn.reviewAndLitigation === null && (named?.table.confidence ?? 0) === 0 && requests !== null;
  const bare = isLost ? bareReview(pieces, requests) : null;
  const review = bare !== null && (named === null || bare.table.confidence > 0) ? bare : named;
  if (review !== null) taken.push(review.lines);
  const disclosure = drawn.disclosure === null ? readDisclosure(pieces, taken, requests) : null;
  const written = [disclosure, requests, review].flatMap((found) => (found === null ? [] : [found.table]));
  const tables = {
    disclosure: drawn.disclosure ?? disclosure?.table ?? null,
    requests: drawn.requests ?? requests?.table ?? null,
    reviewAndLitigation: drawn.reviewAndLitigation ?? review?.table ?? null,
  };
  const regions = [...compared, ...drawn.parts, ...written.map((table) => table.span)];
  return { tables, regions: regions.sort((a, b) => a[0] - b[0]) };
}
