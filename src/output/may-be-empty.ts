import { dimensionIds } from "../model/score.js";
import type { TableSpec } from "./table-spec.js";

const ofAgency = ["agency", "region_code", "region", "level", "unit_type"];

/** By file, the columns that may be empty; every other one holds a value in every row. An empty field is what is not known, never 0. */
const mayBeEmpty: Readonly<Record<string, readonly string[]>> = {
  "cells.csv": ["value", "raw", "start", "end"],
  "claims.csv": ["unit", "basis", "table_value"],
  "codebook.csv": ["note"],
  "features.csv": ["value", "standard_error"],
  "findings.csv": ["quote", "path", "start", "end", "dismissed"],
  "follow-ups.csv": ["quote", "start", "end"],
  "indicators.csv": ["raw", "scaled", "standard_error", "reason", "reason_other"],
  "phrases.csv": ["years", "provinces"],
  "rankings.csv": [
    "tier",
    ...ofAgency.slice(1),
    ...dimensionIds,
    "previous_rank",
    "previous_group_size",
    "rank_change",
  ],
  "reports.csv": [...ofAgency, "year", "published_on", "date_evidence", "deadline", "deadline_assumed"],
  "reuse-clusters.csv": ["first_published", "agency", "year"],
  "reuse-pairs.csv": ["same_agency", "a_agency", "a_year", "a_published", "b_agency", "b_year", "b_published"],
  "reuse-passages.csv": ["same_agency"],
  "scores.csv": ["total", ...dimensionIds],
  "sensitivity.csv": ["kendall_tau"],
  "sections.csv": ["heading", "start", "end"],
  "unranked.csv": ["agency", "year", "group", "lacking"],
};

/** Whether a column of a table may be empty. Of the measures of reuse all may: each says when in docs/reuse-measures.md. */
export function mayColumnBeEmpty({ file }: Pick<TableSpec, "file">, column: string): boolean {
  if (file === "reuse-measures.csv") return column !== "report_id";
  return mayBeEmpty[file]?.includes(column) ?? false;
}
