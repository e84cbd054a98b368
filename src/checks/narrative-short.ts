import type { Check } from "../model/check.js";
import { unifiedFormat } from "./parts/generations.js";
import { headingAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** Below this, no share of the text can be measured either (method.md, 3.2: 300 Han characters for a report). */
const FEWEST_HAN = 300;

/** Sections one, five and six together have at least 300 Han characters. */
export const narrativeShort: Check = {
  id: "narrative-short",
  severity: "info",
  templates: unifiedFormat,
  title: { zh: "文字部分不少于300字", en: "The narrative has at least 300 characters" },
  basis: {
    zh: "国办公开办函〔2021〕30号要求“不能遗漏，也不宜泛化”；文件未规定字数，此为分析所需的最低篇幅。",
    en: "国办公开办函〔2021〕30号 asks for neither omission nor padding; no length is laid down, this is what an analysis needs.",
  },
  severityReason: { zh: "没有字数规定，仅作提示。", en: "No length is laid down; only worth a look." },
  mend: { zh: "补充本年度工作的具体情况。", en: "Say more of what was done this year." },
  example: "第一、五、六部分合计 120 字",
  *run({ report, narrative }) {
    const han = narrative.features.find(({ code }) => code === "narrative-han")?.value ?? null;
    if (han === null) {
      return yield unknown("narrative", {
        zh: "文字部分的篇幅未能测得",
        en: "the length of the narrative is not known",
      });
    }
    if (han >= FEWEST_HAN) return yield pass("narrative");
    const message = {
      zh: `第一、五、六部分共 ${han} 字，不足 ${FEWEST_HAN} 字`,
      en: `Sections one, five and six have ${han} characters, fewer than ${FEWEST_HAN}`,
    };
    yield fail("narrative", message, headingAnchor(report, "overview"));
  },
};
