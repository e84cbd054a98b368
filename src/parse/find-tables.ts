import type { Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import type { Span } from "../text/span.js";
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

/** Finds and reads the three tables of a text. Never throws; what is not certain is `unreadable` with a doubt. */
export function findTables(text: string): FoundTables {
  const pieces = cutPieces(text);
  const requests = readRequests(pieces, []);
  const taken: Lines[] = requests === null ? [] : [requests.lines];
  const review = readReview(pieces, taken, requests);
  if (review !== null) taken.push(review.lines);
  const disclosure = readDisclosure(pieces, taken, requests);
  const tables = {
    disclosure: disclosure?.table ?? null,
    requests: requests?.table ?? null,
    reviewAndLitigation: review?.table ?? null,
  };
  const regions = Object.values(tables).flatMap((table) => (table === null ? [] : [table.span]));
  return { tables, regions: regions.sort((a, b) => a[0] - b[0]) };
}
