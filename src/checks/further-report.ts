import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass } from "./parts/verdicts.js";

/** A file holds one report: of several only the first is read. */
export const furtherReport: Check = {
  id: "further-report",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "一个文件只有一份报告", en: "A file holds one report" },
  basis: {
    zh: "年度报告由各机关逐年编制（《政府信息公开条例》第四十九条）；同一文件中的其他报告未予检查和评分。",
    en: "Each agency reports each year (Article 49 of the Regulation); further reports in the file are neither checked nor scored.",
  },
  severityReason: {
    zh: "本报告不因此有误，但其后的报告没有得到检查，使用者应当知晓。",
    en: "Nothing is wrong with this report for it, but those that follow went unchecked, which one has to know.",
  },
  mend: {
    zh: "将其后的报告拆分为单独的文件再检查。",
    en: "Put the reports that follow into files of their own and check those too.",
  },
  example: "2022年报告之后，同一文件中又有“2021年政府信息公开工作年度报告”全文",
  *run({ report }) {
    const { furtherReport: span, source } = report;
    if (span === null) return yield pass("file");
    const title = source.text.slice(...span).replace(/\s+/g, "");
    yield fail(
      "file",
      {
        zh: `文件中另有一份报告“${title}”，只检查了第一份`,
        en: `The file holds a further report, "${title}"; only the first was checked`,
      },
      [evidence("subject", "title", span)],
    );
  },
};
