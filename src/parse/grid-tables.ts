import type { Grid } from "../model/grid.js";
import type { Table } from "../model/report.js";
import type { Span } from "../text/span.js";
import { gridDisclosure } from "./grid-disclosure.js";
import { gridRequests } from "./grid-requests.js";
import { gridReview } from "./grid-review.js";
import { gridRows } from "./grid-rows.js";
import { segmentsOf } from "./grid-segments.js";
import type { Pieces } from "./table-pieces.js";

/** The tables that grids hold, null where they hold none, and the ranges of the text those stand in. */
export interface GridTables {
  readonly disclosure: Table | null;
  readonly requests: Table | null;
  readonly reviewAndLitigation: Table | null;
  readonly parts: readonly Span[];
}

/** Reads the three tables from the geometry of the grids: one or several in a grid, or one over several grids. */
export function gridTables(pieces: Pieces, grids: readonly Grid[]): GridTables {
  const segments = grids.length === 0 ? [] : segmentsOf(gridRows(pieces.text, grids));
  const requests = gridRequests(pieces, segments);
  const review = gridReview(pieces, segments, requests?.table.template ?? "2021");
  const disclosure = gridDisclosure(pieces, segments);
  return {
    disclosure: disclosure?.table ?? null,
    requests: requests?.table ?? null,
    reviewAndLitigation: review?.table ?? null,
    parts: [disclosure, requests, review].flatMap((found) => found?.parts ?? []),
  };
}
