import type { Bilingual } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import { type AspectId, aspectIds } from "../model/narrative.js";
import { unifiedFormat } from "./parts/generations.js";
import { headingAnchor, sectionOf } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const names: Readonly<Record<AspectId, Bilingual>> = {
  disclosure: { zh: "主动公开", en: "proactive disclosure" },
  requests: { zh: "依申请公开", en: "requests" },
  management: { zh: "政府信息管理", en: "information management" },
  platform: { zh: "政府信息公开平台建设", en: "platforms" },
  supervision: { zh: "监督保障", en: "supervision and support" },
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
    for (const id of aspectIds) {
      if (found.has(id)) yield pass(id);
      else if (state !== "present")
        yield unknown(id, { zh: "总体情况缺失或为空", en: "the overview is missing or empty" });
      else {
        const message = {
          zh: `总体情况未见“${names[id].zh}”方面的内容`,
          en: `The overview says nothing of ${names[id].en}`,
        };
        yield fail(id, message, headingAnchor(report, "overview"), report.template === "2021" ? "warning" : "info");
      }
    }
  },
};
