import type { Bilingual } from "../../model/bilingual.js";
import type { Check } from "../../model/check.js";
import type { Verdict } from "../../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../../model/report.js";
import type { TableName } from "../../model/template.js";
import { cellsEvidence } from "./evidence.js";
import { noNumber, noRow, noTable, unsureTable } from "./reasons.js";
import { fail, pass, unknown, vacuous } from "./verdicts.js";

/** A balance between cells of one table: `parts` add up to what `wholes` add up to. The first whole is the stated total. */
export interface Identity {
  /** The row, column or block it is about. */
  readonly unit: string;
  /** Undefined stands for a row or cell the page does not print. */
  readonly parts: readonly (Cell | undefined)[];
  readonly wholes: readonly (Cell | undefined)[];
}

/** An identity that does not hold, with both sides computed. */
export interface Imbalance {
  readonly unit: string;
  readonly parts: readonly Cell[];
  readonly wholes: readonly Cell[];
  readonly expected: number;
  readonly stated: number;
  readonly template: Table["template"];
}

/** What is checked, and the words for what fails. */
export interface IdentityRule extends Omit<Check, "run"> {
  readonly table: TableName;
  readonly identities: (table: Table) => readonly Identity[];
  readonly message: (imbalance: Imbalance) => Bilingual;
}

/**
 * A check that holds identities of one table. An operand that is no number makes its identity unknown, so does a table that was read
 * with less than {@link confidenceFloor}; an identity of zeros is vacuous. A failure quotes every cell of the identity.
 */
export function identityCheck({ table: name, identities, message, ...texts }: IdentityRule): Check {
  function* run({ report }: Parameters<Check["run"]>[0]): Generator<Verdict> {
    const table = report.tables[name];
    if (table === null) return yield unknown(name, noTable);
    const sure = table.confidence >= confidenceFloor;
    for (const identity of identities(table)) {
      yield sure ? judge(identity, table, message) : unknown(identity.unit, unsureTable);
    }
  }
  return { ...texts, run };
}

function judge({ unit, parts, wholes }: Identity, { template }: Table, message: IdentityRule["message"]): Verdict {
  let expected = 0;
  let stated = 0;
  let trivial = true;
  for (const cell of parts) {
    if (cell === undefined || cell.value === null) return unknown(unit, whyUnknown(cell, template));
    expected += cell.value;
    trivial &&= cell.value === 0;
  }
  for (const cell of wholes) {
    if (cell === undefined || cell.value === null) return unknown(unit, whyUnknown(cell, template));
    stated += cell.value;
    trivial &&= cell.value === 0;
  }
  if (trivial) return vacuous(unit);
  if (expected === stated) return pass(unit);
  const cells = { parts: parts as readonly Cell[], wholes: wholes as readonly Cell[] };
  const [subject, ...others] = cells.wholes as [Cell, ...Cell[]];
  const words = message({ unit, ...cells, expected, stated, template });
  return fail(unit, words, cellsEvidence(subject, [...cells.parts, ...others]));
}

function whyUnknown(cell: Cell | undefined, template: Table["template"]): Bilingual {
  return cell === undefined ? noRow : noNumber(cell, template);
}
