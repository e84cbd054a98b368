import type { Bilingual, Language } from "../model/bilingual.js";
import type { DimensionId } from "../model/score.js";
import type { UnrankedReason } from "../score/rank.js";
import type { Scheme } from "../score/scheme.js";
import type { Row } from "./table-spec.js";

/** What a reader of any league table must know. */
export const leagueNotes: Bilingual = {
  zh: "年报公开质量得分衡量年度报告这份公开文件的质量，不等于机关的透明度；名次只在同组内有意义，区间为权重、标准化、汇总方式与文字抽样变动时名次的 5%–95% 范围，中位为其中位数。",
  en: "The score is the quality of the annual report as a disclosure document, not the agency's transparency; ranks hold within a group only, intervals are the 5–95 % range, medians the middle, when weights, normalisation, aggregation and the sample of prose vary.",
};

/** Why a report has no rank, in words. */
export const unrankedReasonNames: { readonly [reason in UnrankedReason]: Bilingual } = {
  "no-agency": { zh: "机关不明", en: "agency unknown" },
  "no-year": { zh: "年度不明", en: "year unknown" },
  "not-scored": { zh: "可评内容不足", en: "too little assessable" },
  "several-versions": { zh: "同一年度有多个版本", en: "several versions of one year" },
  "dimension-not-assessable": { zh: "缺少同组所比的维度", en: "lacking a dimension the group compares" },
};

/** Why a report has no rank, from its row of `unranked.csv`: the dimensions it lacks included. */
export function unrankedWords({ reason, lacking }: Row, scheme: Scheme, language: Language): string {
  const words = unrankedReasonNames[reason as UnrankedReason]?.[language] ?? String(reason ?? "");
  if (typeof lacking !== "string") return words;
  const names = lacking.split(" ").map((id) => scheme.dimensions[id as DimensionId][language]);
  return { zh: `${words}：${names.join("、")}`, en: `${words}: ${names.join(", ")}` }[language];
}
