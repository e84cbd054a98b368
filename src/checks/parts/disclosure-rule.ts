import type { Bilingual } from "../../model/bilingual.js";
import { cellOf } from "../../model/cells.js";
import type { Check } from "../../model/check.js";
import type { Verdict } from "../../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../../model/report.js";
import { cellsEvidence } from "./evidence.js";
import { rowLabel } from "./labels.js";
import { noNumber, noRow, noTable, unsureTable } from "./reasons.js";
import { fail, pass, unknown, vacuous } from "./verdicts.js";

/** A relation between the figures of one row of table two. */
export interface DisclosureRule extends Omit<Check, "run"> {
  /** The generation whose columns it is about; tables printed in the other are passed over. */
  readonly generation: Table["template"];
  readonly rows: readonly string[];
  /** The first is what the finding points at. */
  readonly columns: readonly string[];
  readonly holds: (values: readonly number[]) => boolean;
  readonly message: (row: Bilingual, values: readonly number[]) => Bilingual;
}

/** A check that holds a relation in rows of table two. A figure that is no number makes its row unknown; a row of zeros is vacuous. */
export function disclosureCheck(rule: DisclosureRule): Check {
  const { generation, rows, columns, holds, message, ...texts } = rule;
  function* run({ report }: Parameters<Check["run"]>[0]): Generator<Verdict> {
    const table = report.tables.disclosure;
    if (table === null) return yield unknown("disclosure", noTable);
    if (table.template !== generation) return;
    for (const row of rows) yield judge(rule, table, row);
  }
  return { ...texts, run };
}

function judge({ columns, holds, message }: DisclosureRule, table: Table, row: string): Verdict {
  if (table.confidence < confidenceFloor) return unknown(row, unsureTable);
  const cells: Cell[] = [];
  const values: number[] = [];
  for (const column of columns) {
    const cell = cellOf(table, row, column);
    if (cell === undefined) return unknown(row, noRow);
    if (cell.value === null) return unknown(row, noNumber(cell, table.template));
    cells.push(cell);
    values.push(cell.value);
  }
  if (values.every((value) => value === 0)) return vacuous(row);
  if (holds(values)) return pass(row);
  const [subject, ...related] = cells as [Cell, ...Cell[]];
  return fail(row, message(rowLabel("disclosure", table.template, row), values), cellsEvidence(subject, related));
}
