import { cellOf } from "../../model/cells.js";
import type { Gold } from "../../model/gold.js";
import type { Report } from "../../model/report.js";
import { type TableName, tableNames } from "../../model/template.js";
import type { Tally } from "./score.js";

/** Counts how the report's own facts, its sections and its table cells were read. */
export function measureFacts(gold: Gold, report: Report, tally: Tally): void {
  const read = {
    agency: report.agency?.value,
    year: report.year?.value,
    template: report.template,
    publishedOn: report.publication?.date ?? null,
  };
  for (const fact of ["agency", "year", "template", "publishedOn"] as const)
    tally.judged("metadata", read[fact] === gold[fact], `${fact}: ${read[fact]}, not ${gold[fact]}`);
  for (const { id, state } of report.sections)
    tally.judged("sections", state === gold.sections[id], `${id}: ${state}, not ${gold.sections[id]}`);
  for (const name of tableNames) measureTable(gold, report, name, tally);
}

function measureTable(gold: Gold, report: Report, name: TableName, tally: Tally): void {
  const table = report.tables[name];
  const rows = gold.tables[name] ?? {};
  for (const [row, cells] of Object.entries(rows))
    for (const [column, value] of Object.entries(cells)) {
      const cell = table === null ? undefined : cellOf(table, row, column);
      const read = cell === undefined ? "not read" : String(cell.value);
      tally.judged("cells", read === String(value), `${name}.${row}.${column}: ${read}, not ${value}`);
    }
  for (const { key, cells } of table?.rows ?? [])
    if (!(key in rows)) for (const { column } of cells) tally.wrong("cells", `${name}.${key}.${column} is not printed`);
}
