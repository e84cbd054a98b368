import type { Check } from "../model/check.js";
import type { Report } from "../model/report.js";
import { type TableName, tableNames } from "../model/template.js";
import { unifiedFormat } from "./parts/generations.js";
import { tableLabels } from "./parts/labels.js";
import { headingAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Labels that only the table itself prints: where one occurs, a table is there, even if it could not be read. */
const marks: Readonly<Record<TableName, readonly string[]>> = {
  disclosure: ["第二十条第", "对外公开总数量", "现行有效件数", "制发件数", "上一年项目数量"],
  requests: ["勾稽关系", "三安全一稳定", "法律服务机构", "社会公益组织", "重复申请"],
  reviewAndLitigation: ["结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉"],
};

/** A label in a line that ends a sentence is told, not tabulated. */
function standsOutsideSentences(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const lineEnd = text.indexOf("\n", at);
    const line = text.slice(text.lastIndexOf("\n", at) + 1, lineEnd < 0 ? text.length : lineEnd);
    if (!line.includes("。")) return true;
  }
  return false;
}

/** A table that is a picture or a separate file cannot be seen in the text. */
const elsewhere = /\[image|\[图|图片|附件|附表|见下表|如下表|详见表|见表/;

/** The three tables of the unified format are printed, not only told. */
export const tableMissing: Check = {
  id: "table-missing",
  severity: "error",
  templates: unifiedFormat,
  title: { zh: "三张表齐全", en: "The three tables are printed" },
  basis: {
    zh: "国办公开办函〔2019〕60号、〔2021〕30号规定第二、三、四部分以统一表格填报。",
    en: "国办公开办函〔2019〕60号 and 〔2021〕30号 ask for sections two, three and four in uniform tables.",
  },
  severityReason: {
    zh: "缺表即缺少法定统计数据；2019 年度为试行过渡期，仅作提示。表格以图片或附件形式提供的不作判断。",
    en: "Without its table the section lacks the required figures; a note for 2019, the year of transition. Tables given as pictures or attachments are not judged.",
  },
  mend: {
    zh: "按规定格式补充表格，没有发生的填“0”。",
    en: "Add the table in its format, with 0 for what did not happen.",
  },
  example: "三、收到和处理政府信息公开申请情况：本年度未收到申请。（没有表格）",
  *run({ report }) {
    for (const name of tableNames) {
      if (report.tables[name] !== null) yield pass(name);
      else yield absent(report, name);
    }
  },
};

function absent(report: Report, name: TableName) {
  const { text } = report.source;
  const body = report.sections.find(({ id }) => id === name)?.body ?? null;
  const printed = marks[name].some((mark) => standsOutsideSentences(text, mark));
  if (printed || elsewhere.test(body === null ? text : text.slice(...body))) {
    return unknown(name, {
      zh: "表格可能为图片、附件或未能识别的版式",
      en: "the table may be a picture, an attachment or in a layout that could not be read",
    });
  }
  const message = { zh: `缺少${tableLabels[name].zh}`, en: `${capital(tableLabels[name].en)} is missing` };
  const severity = report.template === "2019" && report.year?.value !== 2020 ? "info" : "error";
  return fail(name, message, headingAnchor(report, name), severity);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
