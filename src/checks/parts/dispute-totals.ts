import type { Bilingual } from "../../model/bilingual.js";
import { cellOf } from "../../model/cells.js";
import { type Cell, confidenceFloor, type Table } from "../../model/report.js";
import { noNumber, noRow, noTable, unsureTable } from "./reasons.js";

/** A cell that holds a number. */
export type Count = Cell & { readonly value: number };

/** The totals of table four as numbers, or the reason why they are not known. */
export function disputeTotals(
  table: Table | null,
):
  | { readonly review: Count; readonly litigationDirect: Count; readonly litigationAfterReview: Count }
  | { readonly reason: Bilingual } {
  if (table === null) return { reason: noTable };
  if (table.confidence < confidenceFloor) return { reason: unsureTable };
  const review = cellOf(table, "review", "total");
  const litigationDirect = cellOf(table, "litigationDirect", "total");
  const litigationAfterReview = cellOf(table, "litigationAfterReview", "total");
  for (const cell of [review, litigationDirect, litigationAfterReview])
    if (cell !== undefined && cell.value === null) return { reason: noNumber(cell, table.template) };
  if (!isCount(review) || !isCount(litigationDirect) || !isCount(litigationAfterReview)) return { reason: noRow };
  return { review, litigationDirect, litigationAfterReview };
}

function isCount(cell: Cell | undefined): cell is Count {
  return cell !== undefined && cell.value !== null;
}
