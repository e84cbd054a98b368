import type { Check } from "../model/check.js";
import type { SectionId } from "../model/report.js";
import { proseOf } from "./parts/prose.js";
import { titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const contents: readonly {
  readonly id: SectionId | "fees";
  readonly zh: string;
  readonly en: string;
  readonly words: RegExp;
}[] = [
  { id: "disclosure", zh: "主动公开", en: "proactive disclosure", words: /主动公开|公开政府信息|信息公开情况/ },
  { id: "requests", zh: "依申请公开", en: "requests", words: /申请/ },
  { id: "fees", zh: "收费及减免", en: "fees", words: /收费|费用|减免/ },
  { id: "reviewAndLitigation", zh: "复议、诉讼", en: "review and litigation", words: /复议|诉讼|申诉/ },
  { id: "problems", zh: "问题与改进", en: "problems and improvements", words: /问题|不足|改进/ },
];

/** The contents that reports for 2008–2018 usually had. Worth a look only: their form was not uniform. */
export const legacySectionMissing: Check = {
  id: "legacy-section-missing",
  severity: "info",
  templates: ["legacy"],
  title: {
    zh: "2018 年度及以前的报告：主动公开、依申请、收费、复议诉讼、问题五项内容",
    en: "Reports up to 2018: proactive disclosure, requests, fees, disputes, problems",
  },
  basis: {
    zh: "据山西省2008年、国家税务总局2010年等年度报告的通行体例；当时没有全国统一格式。",
    en: "As the reports of that time have it (Shanxi 2008, State Taxation Administration 2010); there was no uniform format.",
  },
  severityReason: { zh: "当时体例不统一，仅作提示。", en: "The form was not uniform; only worth a look." },
  mend: {
    zh: "历史报告一般无须修改，分析时注明缺项。",
    en: "Old reports need no mending; note the gap in the analysis.",
  },
  example: "2015 年度报告全文未提收费及减免情况",
  *run({ report }) {
    const { text } = proseOf(report);
    const body = text.trim() === "" ? report.source.text : text;
    for (const { id, zh, en, words } of contents) {
      const section = report.sections.find((one) => one.id === id);
      if (words.test(body) || (section !== undefined && section.state !== "missing")) yield pass(id);
      else if (text.trim() === "")
        yield unknown(id, { zh: "未识别到可供检查的文字部分", en: "no prose was recognised" });
      else yield fail(id, { zh: `未见“${zh}”的内容`, en: `Nothing is said of ${en}` }, titleAnchor(report));
    }
  },
};
