import type { Bilingual } from "../../model/bilingual.js";
import type { Check } from "../../model/check.js";
import type { Severity, Verdict } from "../../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../../model/report.js";
import type { Subject } from "../../model/subject.js";
import type { TableName } from "../../model/template.js";
import { cellsEvidence } from "./evidence.js";
import { noNumber, noRow, noTable, unsureTable } from "./reasons.js";
import { fail, pass, unknown, vacuous } from "./verdicts.js";

/** A figure that follows from last year's report: last year's figures (and some of this year's) determine this year's. */
export interface Continuity {
  readonly unit: string;
  readonly stated: Cell | undefined;
  /** This year's other operands, then last year's, in the order {@link ContinuityRule.expected} takes them. */
  readonly own: readonly (Cell | undefined)[];
  readonly before: readonly (Cell | undefined)[];
}

/** What is checked, and the words for what fails. */
export interface ContinuityRule extends Omit<Check, "run"> {
  readonly table: TableName;
  /** The generation both years' tables must be printed in; null when either will do. */
  readonly generation: Table["template"] | null;
  readonly continuities: (table: Table, before: Table) => readonly Continuity[];
  readonly expected: (own: readonly number[], before: readonly number[]) => number;
  readonly message: (unit: string, facts: ContinuityFacts) => Bilingual;
  /** The severity of a failure of this unit, where it is not the check's own. */
  readonly severityOf?: (unit: string) => Severity;
}

/** The numbers of a continuity that does not hold. */
export interface ContinuityFacts {
  readonly stated: number;
  readonly expected: number;
  readonly own: readonly number[];
  readonly before: readonly number[];
  readonly beforeYear: number;
  readonly template: Table["template"];
}

const noReportBefore: Bilingual = {
  zh: "所附上年报告并非上一年度的报告，无从核对",
  en: "the earlier report at hand is not that of the year before",
};
const noTableBefore: Bilingual = { zh: "上年报告中未见该表，无从核对", en: "last year's report lacks the table" };
const noNumberBefore: Bilingual = {
  zh: "上年报告中相应单元格没有可用的数字，无从核对",
  en: "last year's report has no number there",
};

/** A check that carries last year's figures into this year's. Without last year's report it does not apply and says nothing. */
export function continuityCheck(rule: ContinuityRule): Check {
  const { table: name, generation, continuities, expected, message, severityOf, ...texts } = rule;
  function* run({ report, prior }: Subject): Generator<Verdict> {
    if (prior === null) return;
    const table = report.tables[name];
    const before = prior.tables[name];
    if (table === null) return yield unknown(name, noTable);
    if (generation !== null && (table.template !== generation || (before?.template ?? generation) !== generation))
      return;
    if (report.year === null || prior.year !== report.year.value - 1) return yield unknown(name, noReportBefore);
    if (before === null) return yield unknown(name, noTableBefore);
    const sure = Math.min(table.confidence, before.confidence) >= confidenceFloor;
    for (const continuity of continuities(table, before))
      yield sure ? judge(rule, continuity, table.template, prior.year) : unknown(continuity.unit, unsureTable);
  }
  return { ...texts, run };
}

function judge(rule: ContinuityRule, continuity: Continuity, template: Table["template"], beforeYear: number): Verdict {
  const { unit, stated } = continuity;
  const mine = [stated, ...continuity.own];
  if (mine.includes(undefined)) return unknown(unit, noRow);
  const empty = mine.find((cell) => cell?.value === null);
  if (empty !== undefined) return unknown(unit, noNumber(empty, template));
  const own = mine.map((cell) => cell?.value ?? null);
  const before = continuity.before.map((cell) => cell?.value ?? null);
  if (!own.every(isNumber) || !before.every(isNumber)) return unknown(unit, noNumberBefore);
  const [value = 0, ...others] = own;
  const expected = rule.expected(others, before);
  if ([...own, ...before].every((figure) => figure === 0)) return vacuous(unit);
  if (value === expected) return pass(unit);
  const words = rule.message(unit, { stated: value, expected, own: others, before, beforeYear, template });
  return fail(unit, words, cellsEvidence(stated as Cell, continuity.own as readonly Cell[]), rule.severityOf?.(unit));
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
