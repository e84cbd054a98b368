import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2019 } from "./parts/generations.js";

/** More documents newly disclosed than newly made. Can be right (older ones were disclosed this year), so it is only worth a look. */
export const disclosedMoreThanMade = disclosureCheck({
  id: "disclosed-more-than-made",
  severity: "info",
  templates: format2019,
  title: {
    zh: "规章、规范性文件：本年新公开数量多于本年新制作数量",
    en: "More documents newly disclosed than newly made",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“本年新制作数量、本年新公开数量”两栏的含义推得。",
    en: "From the meaning of two columns of the format of 国办公开办函〔2019〕60号: newly made, newly disclosed.",
  },
  severityReason: {
    zh: "补充公开往年制作的文件时属正常情形，仅提示核对。",
    en: "Right when documents of earlier years were disclosed this year; only worth a look.",
  },
  mend: {
    zh: "如系补充公开往年文件，无须修改；否则核对两栏数量。",
    en: "Nothing to do if older documents were disclosed this year; otherwise check both figures.",
  },
  example: "规范性文件：本年新制作 2，本年新公开 5",
  generation: "2019",
  rows: ["regulations", "normativeDocuments"],
  columns: ["disclosed", "made"],
  holds: ([disclosed = 0, made = 0]) => disclosed <= made,
  message: (row, [disclosed, made]) => ({
    zh: `“${row.zh}”本年新公开数量 ${disclosed} 多于本年新制作数量 ${made}，请核对是否含往年制作的文件`,
    en: `"${row.en}": ${disclosed} newly disclosed but only ${made} newly made; please check that older ones are among them`,
  }),
});
