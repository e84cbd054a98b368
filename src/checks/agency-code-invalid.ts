import type { Check } from "../model/check.js";
import type { Region } from "../model/report.js";
import { isCreditCode } from "./parts/check-digits.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** An index number that starts with the 18-character code of a public body (11 = an organ, 12 = an institution). */
const indexNumber = /索\s?引\s?号[^0-9A-Za-z]{0,20}(1[12]\d{6}[0-9A-HJ-NPQRTUWXY]{10})(?![0-9A-Za-z])/;
/** Index numbers stand at the head of a page; further down, 18 characters are something else. */
const HEAD = 3000;

/** The agency's code in the page's index number has the right check digit and the agency's region. */
export const agencyCodeInvalid: Check = {
  id: "agency-code-invalid",
  severity: "info",
  templates: everyGeneration,
  title: { zh: "索引号中的统一社会信用代码有效", en: "The agency's code in the index number is valid" },
  basis: {
    zh: "统一社会信用代码的校验位按 GB 32100 计算，第3至8位为登记机关行政区划码。",
    en: "The last character of the code is computed by GB 32100; characters three to eight are a division code.",
  },
  severityReason: {
    zh: "索引号不是报告的组成部分，仅作提示。",
    en: "The index number is no part of the report; only worth a look.",
  },
  mend: { zh: "核对索引号中的机关代码。", en: "Check the agency's code in the index number." },
  example: "索引号：113307037289051609/2020-32676（校验位应为 8）",
  *run({ report }) {
    const head = report.source.text.slice(0, HEAD);
    const found = indexNumber.exec(head);
    const code = found?.[1];
    if (found === null || code === undefined) return;
    const start = found.index + found[0].length - code.length;
    const quote = [evidence("subject", "indexNumber", [start, start + code.length])];
    if (isCreditCode(code)) yield pass("checkDigit");
    else {
      const message = {
        zh: `索引号中的机关代码 ${code} 校验位不符`,
        en: `The check digit of the agency's code ${code} is wrong`,
      };
      yield fail("checkDigit", message, quote);
    }
    if (report.region === null) {
      return yield unknown("division", { zh: "机关所在地区未能确定", en: "the agency's region is not known" });
    }
    if (sameDivision(code.slice(2, 8), report.region)) return yield pass("division");
    const message = {
      zh: `索引号中的机关代码 ${code} 属区划 ${code.slice(2, 8)}，报告机关在${report.region.name}（${report.region.code}）`,
      en: `The agency's code ${code} is of division ${code.slice(2, 8)}; the agency is in ${report.region.name} (${report.region.code})`,
    };
    yield fail("division", message, quote);
  },
};

/** Codes keep the county number of their day when counties are renamed or merged: only province and prefecture are compared. */
function sameDivision(code: string, region: Region): boolean {
  const digits = region.code.endsWith("0000") ? 2 : 4;
  return code.slice(0, digits) === region.code.slice(0, digits);
}
