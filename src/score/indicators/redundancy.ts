import { type Indicator, ofFeature } from "../indicator.js";

/** D5.4: share of the narrative in clauses that occur at least twice in the report. */
export const redundancy: Indicator = ofFeature("redundancy", "repeated-clause-share", {
  zh: "正文分句不足 20 个",
  en: "the narrative has fewer than 20 clauses",
});
