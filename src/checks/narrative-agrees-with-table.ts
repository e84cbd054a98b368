import { readingValues } from "../claims/judge.js";
import type { Check } from "../model/check.js";
import type { Claim } from "../model/claim.js";
import type { Severity } from "../model/finding.js";
import { confidenceFloor, type Report } from "../model/report.js";
import { type TableName, tableNames } from "../model/template.js";
import { basisLabel } from "./parts/basis-label.js";
import { evidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { noSureNumber, noTable, unsureTable } from "./parts/reasons.js";
import { quoteOf } from "./parts/stated.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A figure stated in prose is that of the table, in at least one honest reading. */
export const narrativeAgreesWithTable: Check = {
  id: "narrative-agrees-with-table",
  severity: "warning",
  templates: withTables,
  title: { zh: "正文所述数据与表格一致", en: "Figures in the text agree with the tables" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；同一报告内正文与表格的同一数据应当一致。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; the same figure should be the same in text and table.",
  },
  severityReason: {
    zh: "写明本年收到、新收申请件数而与表不符的为错误；其他数据可能另有口径，为警告；文件数为提示。",
    en: "A stated number of requests received this year is certain, hence an error; other figures may have another basis, hence a warning; numbers of documents are only worth a look.",
  },
  mend: {
    zh: "核对正文与表格，改正有误的一处；口径不同的，请在正文中说明。",
    en: "Compare text and table and correct whichever is wrong; where the basis differs, say so.",
  },
  example: "正文：本年度新收到政府信息公开申请5件；表三：一、本年新收 总计 6",
  *run({ report, claims }) {
    for (const claim of claims) {
      const table = tableNames.find((name) => claim.subject === name || claim.subject.startsWith(`${name}.`));
      if (table === undefined || claim.scope !== "own" || deniesRequests(claim)) continue;
      if (claim.verdict === "no-counterpart") {
        const reason = whyUnjudged(report, table, claim);
        if (reason !== null) yield unknown(claim.subject, reason);
      } else if (claim.verdict !== "disagrees") yield pass(claim.subject);
      else yield contradiction(report, claim, table);
    }
  },
};

/** A denial of requests is the matter of narrative-denies-requests. */
function deniesRequests({ subject, value, verdict }: Claim): boolean {
  return value === 0 && subject === "requests.newlyReceived" && verdict === "disagrees";
}

function whyUnjudged(report: Report, name: TableName, { subject }: Claim) {
  const table = report.tables[name];
  if (table === null) return noTable;
  if (table.confidence < confidenceFloor) return unsureTable;
  return readingValues(report, subject) === null ? noSureNumber : null;
}

function contradiction(report: Report, claim: Claim, table: TableName) {
  const basis = claim.basis ?? claim.subject;
  const label = basisLabel(basis, report.tables[table]?.template ?? "2021");
  const quote = quoteOf(report, claim);
  return fail(
    claim.subject,
    {
      zh: `正文称“${quote}”，${label.zh}为 ${claim.tableValue}`,
      en: `The text states "${quote}" (${claim.value}), but ${label.en} is ${claim.tableValue}`,
    },
    [
      evidence("subject", claim.subject, claim.span),
      ...claim.basisSpans.map((span) => evidence("related", basis, span)),
    ],
    severityOf(claim, quote),
  );
}

function severityOf({ subject, approximate }: Claim, quote: string): Severity {
  if (subject.startsWith("disclosure.")) return "info";
  const plainly = subject === "requests.newlyReceived" && !approximate && /收到|新收/.test(quote);
  return plainly ? "error" : "warning";
}
