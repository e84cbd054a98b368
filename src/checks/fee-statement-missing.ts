import type { Check } from "../model/check.js";
import { format2021 } from "./parts/generations.js";
import { partText, proseOf } from "./parts/prose.js";
import { noYear } from "./parts/reasons.js";
import { headingAnchor, sectionOf } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** From this report year on, section six says what was collected. */
const FIRST_YEAR = 2021;

/** In section six any word of fees will do; elsewhere it must be the fee for processing information. */
const inSectionSix = /费/;
const anywhere =
  /信息(?:公开)?处理费|信息公开(?:申请)?收费|(?:未|没有|无|不)(?:收取|收|产生)(?:任何|政府|信息|依申请|公开|相关|服务){0,4}(?:处理)?费/;

/** Section six reports the information-processing fees collected (国办函〔2020〕109号). */
export const feeStatementMissing: Check = {
  id: "fee-statement-missing",
  severity: "warning",
  templates: format2021,
  title: { zh: "第六部分报告信息处理费收取情况", en: "Section six reports the information-processing fees" },
  basis: {
    zh: "信息处理费按国办函〔2020〕109号收取；各地年度报告通常在第六部分报告收取情况。",
    en: "Information-processing fees rest on 国办函〔2020〕109号; reports usually state them in section six.",
  },
  severityReason: {
    zh: "属通行做法，故为警告。",
    en: "It is general practice; hence a warning.",
  },
  mend: {
    zh: "在第六部分写明本年度收取信息处理费的件数和金额；未收取的，写明“未收取信息处理费”。",
    en: "State in section six how many fees were collected and how much; if none, say so.",
  },
  example: "六、其他需要报告的事项：无。",
  *run({ report, narrative }) {
    const unit = "otherMatters";
    if (report.year === null) return yield unknown(unit, noYear);
    if (report.year.value < FIRST_YEAR) return;
    const section = sectionOf(report, unit);
    if (section.state === "missing") {
      return yield unknown(unit, { zh: "缺少第六部分", en: "section six is missing" });
    }
    const prose = proseOf(report);
    const told = narrative.features.some(({ code, value }) => code === "fee-statement" && value === 1);
    if (told || inSectionSix.test(partText(prose, unit).text) || anywhere.test(prose.text)) return yield pass(unit);
    yield fail(
      unit,
      { zh: "第六部分未说明信息处理费收取情况", en: "Section six says nothing of information-processing fees" },
      headingAnchor(report, unit),
    );
  },
};
