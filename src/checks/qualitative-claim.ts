import type { Bilingual } from "../model/bilingual.js";
import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Evidence, Verdict } from "../model/finding.js";
import { type Cell, confidenceFloor, type Report, type Table } from "../model/report.js";
import { cellEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";
import { noNumber, noRow, noTable, unsureTable } from "./parts/reasons.js";
import { type StatementFound, type SweepingStatement, sweepingStatements } from "./parts/sweeping-statements.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** `均获维持`, `无败诉`, `全部办结` leave no room for corrected cases or requests carried over. */
export const qualitativeClaim: Check = {
  id: "qualitative-claim",
  severity: "warning",
  templates: withTables,
  title: { zh: "“均获维持”“全部办结”等表述与表格相符", en: "Statements such as 均获维持 and 全部办结 fit the tables" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；概括性表述应与表格数据相符。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; sweeping statements should fit the tables.",
  },
  severityReason: {
    zh: "概括性表述的范围可能不同，故为警告。上年结转的申请依法不会再结转下年度，结转数即为本年未办结数。",
    en: "A sweeping statement may have a narrower scope, hence a warning. By its time limits no request is carried over twice, so those carried over are of this year.",
  },
  mend: {
    zh: "核对表格，改正表述，或写明其所指范围。",
    en: "Check the table, correct the wording, or state its scope.",
  },
  example: "收到政府信息公开申请5件，均已办结；表三：四、结转下年度 总计 1",
  *run({ report, claims }) {
    for (const found of sweepingStatements(report, claims)) yield judge(report, found);
  },
};

function judge(report: Report, { statement, words, quote }: StatementFound): Verdict {
  const { unit } = statement;
  const table = report.tables[statement.table];
  if (table === null) return unknown(unit, noTable);
  if (table.confidence < confidenceFloor) return unknown(unit, unsureTable);
  const cells = contradicting(table, statement);
  if ("reason" in cells) return unknown(unit, cells.reason);
  const [cell] = cells.against;
  if (cell === undefined) return pass(unit);
  const label = cellLabel(cell, table.template);
  const evidence: readonly Evidence[] = [quote, ...cells.against.flatMap((one) => cellEvidence(one, "related"))];
  return fail(
    unit,
    {
      zh: `正文称“${words}”，但${label.zh}为 ${cell.value}`,
      en: `The text states "${words}", but ${label.en} is ${cell.value}`,
    },
    evidence,
  );
}

/** The cells above 0 among those the statement excludes, or why they are not known. */
function contradicting(
  table: Table,
  { excluded }: SweepingStatement,
): { readonly against: readonly Cell[] } | { readonly reason: Bilingual } {
  const against: Cell[] = [];
  for (const [row, column] of excluded) {
    const cell = cellOf(table, row, column);
    if (cell === undefined) return { reason: noRow };
    if (cell.value === null) return { reason: noNumber(cell, table.template) };
    if (cell.value > 0) against.push(cell);
  }
  return { against };
}
