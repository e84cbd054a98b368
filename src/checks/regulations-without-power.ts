import { cellOf } from "../model/cells.js";
import type { Check } from "../model/check.js";
import { type Cell, confidenceFloor, type Report } from "../model/report.js";
import { cellsEvidence } from "./parts/evidence.js";
import { withTables } from "./parts/generations.js";
import { noNumber, noRow, noTable, unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown, vacuous } from "./parts/verdicts.js";

/** A body that makes no 规章 reports some. A probable mix-up with 规范性文件. */
export const regulationsWithoutPower: Check = {
  id: "regulations-without-power",
  severity: "warning",
  templates: withTables,
  title: {
    zh: "没有规章制定权的机关填报了规章",
    en: "A body that makes no rules (规章) reports some",
  },
  basis: {
    zh: "规章与行政规范性文件分行填报（国办公开办函〔2019〕60号、〔2021〕30号所附格式）；县级以下机关和市级部门一般不制定规章。",
    en: "Rules and normative documents have separate rows (国办公开办函〔2019〕60号, 〔2021〕30号); counties, townships and city departments usually make no rules.",
  },
  severityReason: {
    zh: "多为将规范性文件误填为规章，但机关类型系自动识别，故为警告。",
    en: "Mostly normative documents entered in the wrong row; the kind of body was recognised automatically, hence a warning.",
  },
  mend: { zh: "将误填的件数移到“行政规范性文件”一行。", en: "Move the figures to the row of normative documents." },
  example: "县教育局：规章 本年制发件数 2",
  *run({ report }) {
    const unit = "regulations";
    const table = report.tables.disclosure;
    if (table === null) return yield unknown(unit, noTable);
    if (table.confidence < confidenceFloor) return yield unknown(unit, unsureTable);
    const columns = table.template === "2019" ? ["made"] : ["issued", "inForce"];
    const cells = columns.map((column) => cellOf(table, unit, column));
    const above = cells.filter((cell): cell is Cell => (cell?.value ?? 0) > 0);
    if (above.length === 0) {
      if (cells.includes(undefined)) return yield unknown(unit, noRow);
      const gap = cells.find((cell) => cell?.value === null);
      return yield gap === undefined ? vacuous(unit) : unknown(unit, noNumber(gap, table.template));
    }
    const power = mayMakeRules(report);
    if (power === null) {
      return yield unknown(unit, { zh: "机关的层级或类型未能确定", en: "the kind of body is not known" });
    }
    if (power) return yield pass(unit);
    const figures = above.map((cell) => cell.value).join("、");
    const [subject, ...related] = above as [Cell, ...Cell[]];
    yield fail(
      unit,
      {
        zh: `规章一行填报了 ${figures} 件，本机关一般不制定规章，请核对是否应填入规范性文件一行`,
        en: `The row of rules (规章) says ${figures}; a body of this kind usually makes none. Do they belong to normative documents?`,
      },
      cellsEvidence(subject, related),
    );
  },
};

/** The office of a city's government may report the rules of that government. */
const officeOfGovernment = /人民政府办公[室厅]$/;

function mayMakeRules({ level, unitType: type, agency }: Report): boolean | null {
  if (level === "prefecture" && officeOfGovernment.test(agency?.value ?? "")) return null;
  if (level === "county" || level === "township") return false;
  if (level === null || type === null) return null;
  return !(level === "prefecture" && type === "department");
}
