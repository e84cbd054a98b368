import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import type { Claim } from "../model/claim.js";
import { type Cell, confidenceFloor, type Report, type Table } from "../model/report.js";
import { cellEvidence, evidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { cellLabel } from "./parts/labels.js";
import { noNumber, noRow, noTable, unsureTable } from "./parts/reasons.js";
import { quoteOf } from "./parts/stated.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const unit = "requests.newlyReceived";
/** A table repeats itself: so many of its cells are quoted. */
const QUOTED = 4;

/** A report that says it received no requests shows none received, and no result where none was carried in. */
export const narrativeDeniesRequests: Check = {
  id: "narrative-denies-requests",
  severity: "error",
  templates: withTables,
  title: { zh: "正文称未收到申请，表三应无新收和办理结果", en: "A text that denies requests has none in its table" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；正文称未收到申请而表中列有申请或办理结果，两者必有一误。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; a text that denies requests beside a table that counts some is wrong in one of them.",
  },
  severityReason: {
    zh: "正文与表格直接矛盾，故为错误。上年有结转的，办理结果不作为依据。",
    en: "Text and table contradict each other, hence an error. Where requests were carried in, results prove nothing.",
  },
  mend: {
    zh: "核实本年是否收到申请，改正正文或表三。",
    en: "Find out whether requests were received, and correct the text or table three.",
  },
  example: "正文：本年度未收到依申请公开；表三：（一）予以公开 总计 1",
  *run({ report, claims }) {
    const denials = claims.filter(({ subject, value, scope }) => subject === unit && value === 0 && scope === "own");
    if (denials.length === 0) return;
    const table = report.tables.requests;
    if (table === null) return yield unknown(unit, noTable);
    if (table.confidence < confidenceFloor) return yield unknown(unit, unsureTable);
    const received = cellOf(table, "newlyReceived", "total");
    const carriedIn = cellOf(table, "carriedIn", "total");
    if (received === undefined || carriedIn === undefined) return yield unknown(unit, noRow);
    if (received.value === null) return yield unknown(unit, noNumber(received, table.template));
    const certain = denials.filter(({ verdict }) => verdict !== "no-counterpart");
    if (certain.length === 0) return;
    const against = received.value > 0 ? [received] : carriedIn.value === 0 ? resultsIn(table) : [];
    if (against.length > 0) yield contradiction(report, certain, against, table);
    else yield carriedIn.value === null ? unknown(unit, noNumber(carriedIn, table.template)) : pass(unit);
  },
};

/** The results above 0, totals first. */
function resultsIn(table: Table): readonly Cell[] {
  const results = table.rows
    .filter(({ key }) => key !== "newlyReceived" && key !== "carriedIn")
    .flatMap(({ cells }) => cells)
    .filter(({ value }) => value !== null && value > 0);
  return [...results.filter(({ column }) => column === "total"), ...results.filter(({ column }) => column !== "total")];
}

function contradiction(report: Report, denials: readonly Claim[], against: readonly Cell[], { template }: Table) {
  const cell = against[0] as Cell;
  const label = cellLabel(cell, template);
  const quote = quoteOf(report, denials[0] as Claim);
  return fail(
    unit,
    {
      zh: `正文称“${quote}”，但表三${label.zh}为 ${cell.value}`,
      en: `The text states "${quote}", but in table three ${label.en} is ${cell.value}`,
    },
    [
      ...denials.map(({ span }) => evidence("subject", unit, span)),
      ...against.slice(0, QUOTED).flatMap((one) => cellEvidence(one, "related")),
    ],
  );
}
