import type { Bilingual } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import { type AspectId, aspectIds } from "../model/narrative.js";
import { unifiedFormat } from "./parts/generations.js";
import { partText, proseOf } from "./parts/prose.js";
import { headingAnchor, sectionOf } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

interface Aspect extends Bilingual {
  /** Words of its own: an aspect told in a line too short to be measured is not absent. */
  readonly words: RegExp;
}

const aspects: Readonly<Record<AspectId, Aspect>> = {
  disclosure: {
    zh: "主动公开",
    en: "proactive disclosure",
    words: /主动公开|(?:公开|发布|公布)(?:政府|政务|各类|相关|有关)?信息|信息\d+余?[条件篇]/,
  },
  requests: { zh: "依申请公开", en: "requests", words: /申请/ },
  management: {
    zh: "政府信息管理",
    en: "information management",
    words: /信息(?:资源|规范|日常)?管理|管理(?:制度|机制|情况)|规范管理|公开审[核查]|动态调整/,
  },
  platform: {
    zh: "政府信息公开平台建设",
    en: "platforms",
    words:
      /平台(?:建设|管理|维护|情况|运[行维])|网站(?:建设|栏目|维护|改版)|专[栏区]建设|栏目[^。;]{0,6}维护|政务新媒体/,
  },
  supervision: {
    zh: "监督保障",
    en: "supervision and support",
    words:
      /监督(?:保障|检查|机制|管理|考核)|保障(?:机制|措施|情况)|考核|评议|培训|追究|追责|问责|(?:定期|不定期|专项|随机)(?:检查|抽查|督查)/,
  },
};

/** The overview covers the five aspects 国办公开办函〔2021〕30号 names. */
export const aspectMissing: Check = {
  id: "aspect-missing",
  severity: "warning",
  templates: unifiedFormat,
  title: { zh: "总体情况涵盖五个方面", en: "The overview covers the five aspects" },
  basis: {
    zh: "国办公开办函〔2021〕30号：总体情况“主要包括”主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。",
    en: "国办公开办函〔2021〕30号: the overview mainly covers disclosure, requests, information management, platforms, and supervision.",
  },
  severityReason: {
    zh: "2021 年度起为警告（“主要包括”留有余地）；此前没有这一要求，仅作提示。",
    en: "A warning from 2021 on (the document says mainly); before, it was not asked for and is only a note.",
  },
  mend: {
    zh: "在总体情况中补写该方面的工作；没有新情况的也应简要说明。",
    en: "Add the aspect to the overview, briefly if there is little to say.",
  },
  example: "总体情况只写了主动公开和依申请公开两个方面",
  *run({ report, narrative }) {
    const { state } = sectionOf(report, "overview");
    const found = new Set(narrative.aspects.map(({ id }) => id));
    const overview = found.size === aspectIds.length ? "" : partText(proseOf(report), "overview").text;
    for (const id of aspectIds) {
      if (found.has(id) || aspects[id].words.test(overview)) yield pass(id);
      else if (state !== "present")
        yield unknown(id, { zh: "总体情况缺失或为空", en: "the overview is missing or empty" });
      else {
        const message = {
          zh: `总体情况未见“${aspects[id].zh}”方面的内容`,
          en: `The overview says nothing of ${aspects[id].en}`,
        };
        yield fail(id, message, headingAnchor(report, "overview"), report.template === "2021" ? "warning" : "info");
      }
    }
  },
};
