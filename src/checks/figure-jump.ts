import { cellOf, cellPath } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { type Cell, confidenceFloor, type Table } from "../model/report.js";
import { tableNames } from "../model/template.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";
import { unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A figure that grew or shrank by more than this factor is worth a look (method.md, 6.4: |ln(x/y)| > ln 10). */
const FACTOR = 10;
/** Below a hundred, a tenfold change is a handful of cases more or less, not a slip of a digit. */
const LARGE = 100;

/** A figure more than ten times, or less than a tenth of, last year's. Worth a look: often a digit too many, or another unit. */
export const figureJump: Check = {
  id: "figure-jump",
  severity: "info",
  templates: withTables,
  title: { zh: "与上年相差十倍以上的数据", en: "Figures that differ from last year's more than tenfold" },
  basis: {
    zh: "多一位数字、误用单位等常表现为数量级的变化；年度报告内容应当准确（国办公开办函〔2021〕30号）。",
    en: "A digit too many or another unit shows as a change of magnitude; reports must be accurate (国办公开办函〔2021〕30号).",
  },
  severityReason: {
    zh: "业务量确有大幅变化的情形并不少见，仅作提示。",
    en: "Real changes of this size are not rare; only worth a look.",
  },
  mend: {
    zh: "与上年报告核对该数；变化属实的，可在文字部分说明原因。",
    en: "Compare the figure with last year's; if it is right, the text may say why.",
  },
  example: "行政处罚 本年处理决定数量：上年 120，本年 12345",
  *run({ report, prior }) {
    if (prior === null) return;
    for (const name of tableNames) {
      const table = report.tables[name];
      const before = prior.tables[name];
      if (table === null || before === null) continue;
      if (Math.min(table.confidence, before.confidence) < confidenceFloor) yield unknown(name, unsureTable);
      else for (const cell of comparable(table)) yield* judge(cell, table, before, prior.year);
    }
  },
};

/** Tables three and four: the totals of received requests, results and disputes. Table two: every figure but the change. */
function comparable(table: Table): readonly Cell[] {
  if (table.name === "disclosure") return table.rows.flatMap(({ cells }) => cells.filter((c) => c.column !== "change"));
  const rows = table.rows.filter(({ key }) => table.name !== "requests" || key === "newlyReceived" || key === "total");
  return rows.flatMap(({ cells }) => cells.slice(-1));
}

function* judge(cell: Cell, table: Table, before: Table, year: number): Generator<Verdict> {
  const now = cell.value;
  const then = cellOf(before, cell.row, cell.column)?.value ?? null;
  if (now === null || then === null || now <= 0 || then <= 0) return;
  const ratio = now / then;
  const jumps = Math.max(now, then) >= LARGE && (ratio > FACTOR || ratio < 1 / FACTOR);
  if (!jumps) return yield pass(cellPath(cell));
  const label = cellLabel(cell, table.template);
  yield fail(
    cellPath(cell),
    {
      zh: `${label.zh}：本年 ${now}，${year} 年 ${then}，相差十倍以上，请核对`,
      en: `${label.en}: ${now} this year, ${then} in ${year}; more than tenfold, please check`,
    },
    cellsEvidence(cell, []),
  );
}
