import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { confidenceFloor, type Table, type TableRow } from "../model/report.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { noTable, unsureTable } from "./parts/reasons.js";
import { isCutShort, labelWords, lacksWords, officialWordings } from "./parts/row-wordings.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Row labels read as the official format has them. Punctuation, numbers, brackets and 其它 for 其他 are not counted as altered. */
export const labelAltered: Check = {
  id: "label-altered",
  severity: "info",
  templates: unifiedFormat,
  title: { zh: "表格行名与规定格式一致", en: "Row labels are those of the official format" },
  basis: {
    zh: "国办公开办函〔2019〕60号、〔2021〕30号规定了统一的表格项目名称。",
    en: "国办公开办函〔2019〕60号 and 〔2021〕30号 lay down the labels of the tables.",
  },
  severityReason: { zh: "不影响数据，仅作提示。", en: "The figures are not affected; only worth a look." },
  mend: { zh: "按规定格式更正行名。", en: "Print the label as the format has it." },
  example: "四、结转下年度继办理",
  *run({ report }) {
    for (const name of labelled) {
      const table = report.tables[name];
      if (table === null) yield unknown(name, noTable);
      else if (table.confidence < confidenceFloor) yield unknown(name, unsureTable);
      else for (const row of table.rows) yield judge(row, table, report.source.text);
    }
  },
};

/** Table four prints its three blocks side by side under one head, not as labelled rows. */
const labelled = ["disclosure", "requests"] as const;

function judge({ key, label, labelSpan }: TableRow, { name, template }: Table, text: string): Verdict {
  const unit = key;
  if (label === "" || labelSpan === null)
    return unknown(unit, { zh: "该行行名未能识别", en: "the row's label was not recognised" });
  const official = officialWordings(template, name, key);
  if (official === null || official.has(label)) return pass(unit);
  const printed = labelWords(label);
  if (official.has(printed)) return pass(unit);
  const isWrapped = text.slice(...labelSpan).includes("\n");
  if (isCutShort(printed, official) || (isWrapped && lacksWords(printed, official))) return unknown(unit, cutShort);
  const [wanted] = official;
  return fail(
    unit,
    { zh: `行名为“${label}”，规定格式为“${wanted}”`, en: `The row is labelled "${label}"; the format has "${wanted}"` },
    [evidence("subject", `${name}.${key}`, labelSpan)],
  );
}

const cutShort = {
  zh: "行名可能因换行或转换被截断",
  en: "the row's label may have been cut short by a line break or a converter",
};
