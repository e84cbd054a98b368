import type { SectionId } from "../model/report.js";
import type { Draft } from "./draft.js";
import { disclosureGrid, type Grid, requestsGrid, reviewGrid } from "./table-grid.js";

const grids: { readonly [id in SectionId]?: (draft: Draft) => Grid } = {
  disclosure: disclosureGrid,
  requests: requestsGrid,
  reviewAndLitigation: reviewGrid,
};

/** The table a draft prints in this section; null for none. */
export function tableOf(draft: Draft, id: SectionId): Grid | null {
  return (draft.withoutTables as readonly string[]).includes(id) ? null : (grids[id]?.(draft) ?? null);
}
