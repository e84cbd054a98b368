import type { Check } from "../model/check.js";
import { confidenceFloor } from "../model/report.js";
import { rowAnchor, tableAnchor } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { noTable, unsureTable } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** The requests table prints （六）其他处理 as the other generation does: one row in the 2021 format, three in the 2019 format. */
export const templateRowsMixed: Check = {
  id: "template-rows-mixed",
  severity: "info",
  templates: unifiedFormat,
  title: {
    zh: "申请表“（六）其他处理”沿用了另一版格式",
    en: "Row （六） of the requests table follows the other format",
  },
  basis: {
    zh: "“（六）其他处理”在国办公开办函〔2019〕60号格式中为一行，在〔2021〕30号格式中分列三行。",
    en: "Row （六） is one row in the format of 国办公开办函〔2019〕60号 and three in that of 〔2021〕30号.",
  },
  severityReason: {
    zh: "不影响勾稽关系，各地沿用单行的情形常见，仅作提示。",
    en: "No identity depends on it, and many agencies still print one row; only worth a look.",
  },
  mend: {
    zh: "按报告年度对应的格式调整“（六）其他处理”的行数。",
    en: "Print row （六） as the format of the report year has it.",
  },
  example: "2022 年度报告的申请表中“（六）其他处理”只有一行",
  *run({ report }) {
    const { requests, disclosure } = report.tables;
    if (requests === null) return yield unknown("requests", noTable);
    if (requests.confidence < confidenceFloor) return yield unknown("requests", unsureTable);
    const expected = disclosure?.template ?? report.template;
    if (requests.template === expected) return yield pass("requests");
    const row = requests.rows.find(({ key }) => key.startsWith("otherHandling"));
    const message =
      requests.template === "2019"
        ? {
            zh: "“（六）其他处理”为一行，2021 年起的格式分列三行",
            en: "Row （六） is one row; the format in force since 2021 has three",
          }
        : {
            zh: "“（六）其他处理”分列三行，2019、2020 年度的格式为一行",
            en: "Row （六） is split into three; the format for 2019 and 2020 has one",
          };
    yield fail(
      "requests",
      message,
      row === undefined ? tableAnchor(requests) : rowAnchor(row, "requests.otherHandling"),
    );
  },
};
