import type { Bilingual } from "../../model/bilingual.js";
import { cellPath } from "../../model/cells.js";
import type { Check } from "../../model/check.js";
import type { Severity, Verdict } from "../../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../../model/report.js";
import { tableNames } from "../../model/template.js";
import { cellsEvidence } from "./evidence.js";
import { noNumber, noTable, unsureTable } from "./reasons.js";
import { fail, pass, unknown } from "./verdicts.js";

/** What is wrong with one cell. */
export interface CellFault {
  readonly message: Bilingual;
  readonly severity?: Severity;
}

/** A rule about single cells that hold a number. */
export interface CellRule extends Omit<Check, "run"> {
  readonly applies: (cell: Cell, table: Table) => boolean;
  /** What is wrong with the cell; null when nothing is. */
  readonly fault: (cell: Cell & { readonly value: number }, table: Table) => CellFault | null;
}

/** A check of single cells. Blank cells are another check's matter and passed over; unreadable ones are unknown. */
export function cellCheck({ applies, fault, ...texts }: CellRule): Check {
  function* run({ report }: Parameters<Check["run"]>[0]): Generator<Verdict> {
    for (const name of tableNames) {
      const table = report.tables[name];
      if (table === null) yield unknown(name, noTable);
      else if (table.confidence < confidenceFloor) yield unknown(name, unsureTable);
      else
        for (const row of table.rows)
          for (const cell of row.cells) {
            const verdict = applies(cell, table) ? judge(cell, table, fault) : null;
            if (verdict !== null) yield verdict;
          }
    }
  }
  return { ...texts, run };
}

function judge(cell: Cell, table: Table, fault: CellRule["fault"]): Verdict | null {
  if (cell.state === "blank" || cell.state === "missing") return null;
  const path = cellPath(cell);
  if (cell.value === null) return unknown(path, noNumber(cell, table.template));
  const found = fault(cell as Cell & { value: number }, table);
  return found === null ? pass(path) : fail(path, found.message, cellsEvidence(cell, []), found.severity);
}
