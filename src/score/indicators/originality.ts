import { type Indicator, notAssessable, ofFeature } from "./indicator.js";

/** A measure over a corpus that this version does not take yet: never a guess in its place. */
const ofCorpus = (code: string): Indicator => ({
  code,
  measure: () =>
    notAssessable(
      "需与其他报告比对，本版本尚未比对",
      "needs a comparison with other reports, which this version does not make yet",
    ),
});

/** D5.1–D5.4: how much of the prose is the report's own. */
export const originality: readonly Indicator[] = [
  ofCorpus("peer-boilerplate"),
  ofCorpus("largest-copy"),
  ofCorpus("stickiness"),
  ofFeature("redundancy", "repeated-clause-share", {
    zh: "正文分句不足 20 个",
    en: "the narrative has fewer than 20 clauses",
  }),
];
