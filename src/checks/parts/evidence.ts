import { cellPath } from "../../model/cells.js";
import type { Evidence } from "../../model/finding.js";
import type { Cell, Table, TableRow } from "../../model/report.js";
import type { Span } from "../../text/span.js";

/** The evidence a cell gives: its printed characters, or nothing when nothing is printed there. */
export function cellEvidence(cell: Cell, role: Evidence["role"]): readonly Evidence[] {
  return cell.span === null ? [] : [{ role, path: cellPath(cell), span: cell.span }];
}

/** The evidence of a stated cell and those it was held against. */
export function cellsEvidence(subject: Cell, related: readonly Cell[]): readonly Evidence[] {
  return [...cellEvidence(subject, "subject"), ...related.flatMap((cell) => cellEvidence(cell, "related"))];
}

/** Where to look for a cell that prints nothing: its row's label. */
export function rowAnchor(row: TableRow, path: string): readonly Evidence[] {
  return row.labelSpan === null ? [] : [{ role: "anchor", path, span: row.labelSpan }];
}

/** One piece of evidence. */
export function evidence(role: Evidence["role"], path: string, span: Span): Evidence {
  return { role, path, span };
}

/** Where a table starts: the label of its first row that has one, else its first printed cell. */
export function tableAnchor({ name, rows }: Table): readonly Evidence[] {
  for (const { labelSpan } of rows) if (labelSpan !== null) return [{ role: "anchor", path: name, span: labelSpan }];
  for (const { cells } of rows)
    for (const { span } of cells) if (span !== null) return [{ role: "anchor", path: name, span }];
  return [];
}
