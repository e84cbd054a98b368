import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import { confidenceFloor } from "../model/report.js";
import { cellEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { noNumber, noTable, noYear, unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** 国办函〔2020〕109号 is of 2020: reports of the years up to 2020 can hardly count applicants who did not pay its fee. */
const FIRST_YEAR_WITH_FEES = 2021;

/** Requests were dropped for unpaid fees in a year before information-processing fees were collected. */
export const feeUnpaidBeforeFees: Check = {
  id: "fee-unpaid-before-fees",
  severity: "info",
  templates: withTables,
  title: {
    zh: "开始收取信息处理费以前的年度不应有逾期未缴费的申请",
    en: "No request is dropped for an unpaid fee before fees were collected",
  },
  basis: {
    zh: "信息处理费按国办函〔2020〕109号收取，此前的年度一般不应出现逾期未缴费情形。",
    en: "Information-processing fees rest on 国办函〔2020〕109号; earlier years should hardly have unpaid ones.",
  },
  severityReason: {
    zh: "个别机关曾收取检索、复制等成本费用，仅作提示。",
    en: "Some agencies used to charge for search or copies; only worth a look.",
  },
  mend: {
    zh: "核对“（六）其他处理”第2项，误填的移入相应各项。",
    en: "Check item 2 of row （六）; move what was entered there by mistake.",
  },
  example: "2020 年度报告：申请人逾期未缴纳费用……1 件",
  *run({ report }) {
    const table = report.tables.requests;
    if (table === null) return yield unknown("requests", noTable);
    const cell = cellOf(table, "otherHandling.feeUnpaid", "total");
    if (cell === undefined) return;
    const unit = "otherHandling.feeUnpaid";
    if (table.confidence < confidenceFloor) return yield unknown(unit, unsureTable);
    if (cell.value === null) return yield unknown(unit, noNumber(cell, table.template));
    if (cell.value === 0) return yield vacuous(unit);
    if (report.year === null) return yield unknown(unit, noYear);
    const { value: year } = report.year;
    if (year >= FIRST_YEAR_WITH_FEES) return yield pass(unit);
    yield fail(
      unit,
      {
        zh: `${year} 年度报告有 ${cell.value} 件申请因逾期未缴费不再处理，而按国办函〔2020〕109号收取信息处理费一般自 ${FIRST_YEAR_WITH_FEES} 年度起`,
        en: `The report of ${year} drops ${cell.value} requests for unpaid fees, which 国办函〔2020〕109号 brought in, generally from ${FIRST_YEAR_WITH_FEES} on`,
      },
      cellEvidence(cell, "subject"),
    );
  },
};
