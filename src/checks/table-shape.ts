import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { confidenceFloor, type Report, type Table } from "../model/report.js";
import { tableNames } from "../model/template.js";
import { evidence, tableAnchor } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { blocksOf, firstNamed, rowLabel, tableLabels } from "./parts/labels.js";
import { noTable, strayLabel, unnamedRow, unsureTable } from "./parts/reasons.js";
import { printsLabel } from "./parts/stray-labels.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Each table prints every row of its format, and every cell of each row. */
export const tableShape: Check = {
  id: "table-shape",
  severity: "error",
  templates: unifiedFormat,
  title: { zh: "三张表的行和单元格齐全", en: "The three tables print every row and every cell" },
  basis: {
    zh: "国办公开办函〔2019〕60号、〔2021〕30号规定了统一格式，申请表分别为 23 行和 25 行、各 7 列。",
    en: "国办公开办函〔2019〕60号 and 〔2021〕30号 lay down the format: 23 and 25 rows of requests, seven columns each.",
  },
  severityReason: {
    zh: "缺行缺列即未按规定格式公开；2019 年度为试行，仅作提示。",
    en: "A table without its rows does not follow the format; for 2019, the year of trial, only a note.",
  },
  mend: { zh: "按规定格式补齐缺少的行和单元格。", en: "Add the missing rows and cells as the format has them." },
  example: "申请表缺少“四、结转下年度继续办理”一行",
  *run({ report }) {
    for (const name of tableNames) {
      const table = report.tables[name];
      if (table === null) yield unknown(name, noTable);
      else if (table.confidence < confidenceFloor) yield unknown(name, unsureTable);
      else yield judge(table, report);
    }
  },
};

function judge(table: Table, report: Report): Verdict {
  const printed = new Set(table.rows.map(({ key }) => key));
  const missing = blocksOf(table.name, table.template)
    .flatMap(({ rows }) => rows)
    .filter(({ key }) => !printed.has(key));
  const short = table.rows.filter(({ cells }) => cells.some(({ state }) => state === "missing"));
  if (missing.length === 0 && short.length === 0) return pass(table.name);
  if (missing.length > 0 && table.doubts.some((doubt) => doubt.isUnnamedRow)) return unknown(table.name, unnamedRow);
  if (missing.some(({ label }) => printsLabel(report.source.text, label))) return unknown(table.name, strayLabel);
  const severity = report.year?.value === 2019 ? "info" : "error";
  const title = tableLabels[table.name];
  const rows = firstNamed([...missing, ...short].map(({ key }) => rowLabel(table.name, table.template, key)));

  const counts = {
    zh: [count(missing.length, "缺少 ", " 行"), count(short.length, "有 ", " 行单元格不全")],
    en: [count(missing.length, "", " rows are missing"), count(short.length, "", " rows are short of cells")],
  };
  const message = {
    zh: `${title.zh}${counts.zh.filter(isSaid).join("，另")}：${rows.zh}`,
    en: `In ${title.en}, ${counts.en.filter(isSaid).join(" and ")}: ${rows.en}`,
  };
  const labels = short.flatMap(({ key, labelSpan }) =>
    labelSpan === null ? [] : [evidence("subject", `${table.name}.${key}`, labelSpan)],
  );
  const anchor = labels.length > 0 ? labels : tableAnchor(table);
  return fail(table.name, message, anchor, severity);
}

const isSaid = (words: string) => words !== "";

function count(number: number, before: string, after: string): string {
  return number === 0 ? "" : `${before}${number}${after}`;
}
